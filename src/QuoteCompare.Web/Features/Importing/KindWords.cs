using QuoteCompare.Core;

namespace QuoteCompare.Web.Features.Importing;

/// <summary>What a text is brought as, in forms.</summary>
internal static class KindWords
{
    /// <summary>Stands for "as each says of itself".</summary>
    public const string Own = "own";

    /// <summary>For texts that nobody has looked at yet.</summary>
    public static IReadOnlyList<(string Token, string Words)> Many { get; } =
        [("report", "Reports"), ("speech", "Speeches"), (Own, "As each says of itself (NAME.meta.json beside it)")];

    /// <summary>For one text.</summary>
    public static IReadOnlyList<(string Token, string Words)> One { get; } = [("report", "A report"), ("speech", "A speech")];

    public static string Token(TextKind? kind) => kind switch
    {
        TextKind.Speech => "speech",
        TextKind.Report => "report",
        _ => Own,
    };

    /// <summary>Reads a token; false for anything else.</summary>
    public static bool TryRead(string token, out TextKind? kind)
    {
        kind = token switch { "speech" => TextKind.Speech, "report" => TextKind.Report, _ => null };
        return Token(kind) == token;
    }
}
