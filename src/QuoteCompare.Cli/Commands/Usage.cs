using System.CommandLine;

namespace QuoteCompare.Cli.Commands;

/// <summary>How a command is called, on one line.</summary>
internal static class Usage
{
    public static string Of(Command command)
    {
        if (command.Subcommands.Count > 0) return $"quotecompare {string.Join('|', command.Subcommands.Select(sub => sub.Name))} ... [--help]";
        var arguments = command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues > 0 ? argument.Name : $"[{argument.Name}]");
        var options = command.Options.Where(option => option is not System.CommandLine.Help.HelpOption).Select(Of);
        return string.Join(' ', ["quotecompare", command.Name, .. arguments, .. options]);
    }

    /// <summary>The first thing wrong with a line; what the program does not know comes before what it misses.</summary>
    public static string ProblemOf(ParseResult line) => line switch
    {
        { UnmatchedTokens: [var unknown, ..] } => $"'{unknown}' is no command, option or value here",
        { Errors: [var error, ..] } => error.Message.TrimEnd('.', '\n', '\r', ' '),
        _ => "A command is missing",
    };

    private static string Of(Option option)
    {
        var value = option.HelpName is { } name ? $" {name}" : "";
        var more = option.AllowMultipleArgumentsPerToken ? " [...]" : "";
        return option.Required ? $"{option.Name}{value}{more}" : $"[{option.Name}{value}{more}]";
    }
}
