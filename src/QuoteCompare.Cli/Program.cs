using System.CommandLine;

var root = new RootCommand("Compares a speech with the reports that quote it.");
return await root.Parse(args).InvokeAsync();
