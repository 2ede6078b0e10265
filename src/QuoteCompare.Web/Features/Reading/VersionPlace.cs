using System.Globalization;
using QuoteCompare.Storage;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Reading;

/// <summary>Which version of its text a page shows.</summary>
/// <param name="Number">One-based.</param>
/// <param name="Count">How many versions the text has.</param>
/// <param name="Latest">Id of the latest version.</param>
public sealed record VersionPlace(int Number, int Count, DateTimeOffset StoredAt, string Latest)
{
    /// <param name="shown">The version shown.</param>
    /// <param name="versions">All versions of its text, oldest first.</param>
    public static VersionPlace Of(StoredText shown, IReadOnlyList<StoredText> versions) => new(shown.Version, versions.Count, shown.StoredAt, versions[^1].Id);

    public bool HasNewer => Number < Count;

    /// <summary>"Version 2 of 3, stored 8 March 2026".</summary>
    public string Words => Count == 1
        ? $"The only version, stored {StoredAt.DayInWords()}"
        : string.Create(CultureInfo.InvariantCulture, $"Version {Number} of {Count}, stored {StoredAt.DayInWords()}");
}
