using System.CommandLine;

namespace QuoteCompare.Cli.Libraries;

/// <summary>What the commands on a library have in common.</summary>
internal static class LibraryArguments
{
    public static Option<string?> Folder() => NotEmpty(new Option<string?>("--library")
    {
        Description = "The folder of the library; by default the PostgreSQL database that Library__Postgres names in the environment, else the folder var.",
        HelpName = "DIR",
    });

    public static Argument<string> File(string description)
    {
        var file = new Argument<string>("FILE") { Description = description };
        file.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }]) result.AddError("FILE is empty");
            else if (result.Tokens is [{ Value: ['-', _, ..] and var unknown }]) result.AddError($"'{unknown}' is no command, option or value here; a file whose name begins so is './{unknown}'");
        });
        return file;
    }

    private static Option<string?> NotEmpty(Option<string?> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }]) result.AddError($"{option.Name} is empty");
        });
        return option;
    }
}
