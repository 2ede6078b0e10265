using System.Globalization;

namespace QuoteCompare.Web.Features.Texts;

/// <summary>The addresses at which texts are kept, relative to the site's root.</summary>
public static class TextAddress
{
    /// <summary>The texts that were deleted and can be restored.</summary>
    public const string Deleted = "texts/deleted";

    /// <summary>Where the declarations of a text begin on its page.</summary>
    public const string HistoryAnchor = "history";

    /// <summary>Where what stands beside a text begins on its page.</summary>
    public const string AttachmentsAnchor = "beside";

    /// <summary>What is known of a version.</summary>
    public static string Of(string id) => $"texts/{id}";

    /// <summary>The file from which a version was read.</summary>
    public static string File(string id) => $"{Of(id)}/file";

    /// <summary>Where something is declared of a version.</summary>
    public static string Describe(string id) => $"{Of(id)}/describe";

    /// <summary>Where something is put beside a text.</summary>
    public static string Attach(string id) => $"{Of(id)}/attach";

    /// <summary>Where a changed version is brought.</summary>
    public static string AddVersion(string id) => $"{Of(id)}/versions/add";

    /// <summary>Two versions word by word; their numbers are one-based.</summary>
    public static string Versions(string id, int from, int to) => string.Create(CultureInfo.InvariantCulture, $"{Of(id)}/versions/{from}..{to}");

    /// <summary>Where a text is taken out of sight.</summary>
    public static string Delete(string id) => $"{Of(id)}/delete";

    /// <summary>Where a text is removed for good.</summary>
    public static string Purge(string id) => $"{Of(id)}/purge";

    /// <summary>Reads "1..2": two different one-based numbers.</summary>
    public static bool TryParseVersions(string? range, out (int From, int To) versions)
    {
        versions = default;
        var parts = range?.Split("..") ?? [];
        if (parts.Length != 2 || !TryNumber(parts[0], out var from) || !TryNumber(parts[1], out var to) || from == to) return false;
        versions = (from, to);
        return true;
    }

    private static bool TryNumber(string digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
