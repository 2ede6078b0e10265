using System.CommandLine;
using System.CommandLine.Parsing;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Commands;

/// <summary>Options that several commands have.</summary>
internal static class SharedOptions
{
    private const string Json = "json";

    public static Option<string> Format()
    {
        var option = new Option<string>("--format")
        {
            Description = "How the results are written.",
            HelpName = "text|json",
            DefaultValueFactory = _ => "text",
        };
        option.AcceptOnlyFromAmong("text", Json);
        return option;
    }

    public static Option<bool> NoMetadata() => new("--no-metadata") { Description = "Ignores the sidecars NAME.meta.json beside the texts." };

    public static Option<bool> Batch(string shape) => new("--batch") { Description = $"Reads one JSON object a line from standard input: {shape}" };

    public static Option<string[]> Files(string name, string description)
    {
        var option = new Option<string[]>(name)
        {
            Description = description,
            HelpName = "FILE",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
            Arity = ArgumentArity.OneOrMore,
        };
        option.Validators.Add(RefuseOptions);
        return option;
    }

    public static Option<string?> Relation()
    {
        var option = new Option<string?>("--relation")
        {
            Description = "How the wordings of report and originals hang together, for every pair; overrides the sidecars.",
            HelpName = string.Join('|', ContractNames.All<TextRelation>()),
        };
        option.AcceptOnlyFromAmong(ContractNames.All<TextRelation>());
        return option;
    }

    /// <summary>An option that takes several files would take a misspelt option for one more of them.</summary>
    private static void RefuseOptions(OptionResult files)
    {
        if (files.Tokens.FirstOrDefault(token => token.Value is ['-', _, ..]) is { } unknown)
            files.AddError($"'{unknown.Value}' is no command, option or value here; a file whose name begins so is './{unknown.Value}'");
    }

    public static bool WantsJson(ParseResult line, Option<string> format) => string.Equals(line.GetValue(format), Json, StringComparison.Ordinal);
}
