using System.CommandLine;

var root = new RootCommand("Compares a speech with the reports that quote it.");
var command = root.Parse(args);
if (command.Errors.Count > 0)
{
    Console.Error.WriteLine($"{command.Errors[0].Message} Run quotecompare --help.");
    return 2;
}

return await command.InvokeAsync();
