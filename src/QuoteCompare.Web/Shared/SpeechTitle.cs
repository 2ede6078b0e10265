using QuoteCompare.Core;
using QuoteCompare.Core.Treatments;

namespace QuoteCompare.Web.Shared;

/// <summary>A speech goes by its speaker and its day; the publisher's headline only stands below, as "Published as".</summary>
public static class SpeechTitle
{
    public static string Of(TextMetadata metadata)
    {
        var day = metadata.EventDates is [var first, ..] ? Labels.Day(first) : null;
        return (string.IsNullOrWhiteSpace(metadata.Speaker), day) switch
        {
            (true, null) => "A speech (speaker and date not known)",
            (true, _) => $"Speech of {day} (speaker not known)",
            (false, null) => $"{metadata.Speaker}, speech (date not known)",
            _ => $"{metadata.Speaker}, speech of {day}",
        };
    }
}
