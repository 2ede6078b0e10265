using QuoteCompare.Core;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Texts;

/// <summary>Row → text, checked against its hash.</summary>
internal static class TextReading
{
    /// <param name="version">With its text, metadata and samples.</param>
    /// <exception cref="LibraryException">The words are not those that were stored.</exception>
    public static StoredText Read(VersionRow version)
    {
        if (Convert.ToHexStringLower(PublicId.Hash(version.Words)) != version.WordsSha256) throw Changed(version.Text.Name);
        var metadata = version.Metadata.MaxBy(m => m.Number)!;
        return new StoredText(
            version.Id, version.Text.Name, version.Text.Kind, version.Words, metadata.Declared,
            version.FileSha256, version.Number, version.StoredAt, PlaceOf(version)?.SampleId)
        {
            DeclaredBy = metadata.DeclaredBy,
            DeclaredAt = metadata.DeclaredAt,
        };
    }

    public static LibraryException Changed(string name) =>
        new($"the stored text '{name}' was changed outside this program: it no longer matches its hash; restore the library from a copy");

    /// <summary>Its place in the first sample that holds it; null for a text of the user's own.</summary>
    public static SampleTextRow? PlaceOf(VersionRow version) => version.Text.Samples.MinBy(s => s.Sample.Order);
}
