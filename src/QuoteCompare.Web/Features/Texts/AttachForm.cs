using System.Globalization;
using QuoteCompare.Storage;

namespace QuoteCompare.Web.Features.Texts;

/// <summary>The form by which something is put beside a text.</summary>
internal static class AttachForm
{
    public const string Kind = "kind", Reference = "reference", TimeCode = "time";

    /// <summary>In the order in which they are offered.</summary>
    public static IReadOnlyList<(AttachmentKind Kind, string Token, string Words)> Kinds { get; } =
    [
        (AttachmentKind.Address, "address", "An address where the text stands"),
        (AttachmentKind.Recording, "recording", "A recording of the event"),
        (AttachmentKind.SourceText, "source", "The text in the language it was translated from"),
    ];

    public static AttachmentKind? ReadKind(string token)
    {
        foreach (var known in Kinds)
        {
            if (known.Token == token) return known.Kind;
        }

        return null;
    }

    /// <summary>Reads "1:02:03", "62:03" or seconds; false for anything else. Empty is no time code.</summary>
    public static bool TryReadTime(string typed, out int? seconds)
    {
        seconds = null;
        if (string.IsNullOrWhiteSpace(typed)) return true;
        var parts = typed.Trim().Split(':');
        var total = 0L;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts.Length > 3 || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out var part) || (i > 0 && part > 59)) return false;
            total = (total * 60) + part;
        }

        if (total > int.MaxValue) return false;
        seconds = (int)total;
        return true;
    }

    /// <summary>The id of a text: typed alone, or as the end of its page's address in this library ("http://.../texts/ID").</summary>
    public static string ReadText(string typed) => typed.Trim().TrimEnd('/')[(typed.Trim().TrimEnd('/').LastIndexOf('/') + 1)..];
}
