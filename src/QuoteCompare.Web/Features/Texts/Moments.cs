using System.Globalization;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Texts;

/// <summary>Moments on the pages about texts, in universal time: the same on any machine.</summary>
internal static class Moments
{
    /// <summary>"8 March 2026, 14:05 UTC".</summary>
    public static string InWords(DateTimeOffset moment) => $"{moment.DayInWords()}, {moment.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)} UTC";

    /// <summary>As machines read it.</summary>
    public static string Exact(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
