using QuoteCompare.Core;
using QuoteCompare.Core.Origins;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Searching;

/// <summary>What is declared of a text can change at any time: names and dates are looked at as they stand now, not as they stood when the text was indexed.</summary>
internal static class SearchFilter
{
    public static bool Holds(SearchQuery query, SearchEntryRow entry, TextMetadata metadata) =>
        Names(query.Speaker, entry.Kind == SearchKind.Quotation ? entry.Speaker : metadata.Speaker)
        && Names(query.Outlet, metadata.Outlet)
        && ((query.From is null && query.To is null) || DatesOf(entry, metadata).Any(date => Within(query, date)));

    private static bool Names(IReadOnlyList<string> words, string? name) =>
        words.Count == 0 || (name is not null && words.All(SearchWords.Of(name).Select(word => word.Key).ToHashSet(StringComparer.Ordinal).Contains));

    /// <summary>A quotation is of the day at which it was said, where the report tells; else of its report's days.</summary>
    private static IEnumerable<EventDate> DatesOf(SearchEntryRow entry, TextMetadata metadata)
    {
        if (entry.Event is { } told) return [told];
        return metadata.PublishedDate is { } published ? metadata.EventDates.Append(published) : metadata.EventDates;
    }

    private static bool Within(SearchQuery query, EventDate date) =>
        DateRange.Days(date) is var (first, last) && (query.From is not { } from || last >= from) && (query.To is not { } to || first <= to);
}
