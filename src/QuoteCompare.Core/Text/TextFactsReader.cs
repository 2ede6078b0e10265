namespace QuoteCompare.Core.Text;

/// <summary>Reads what a text says of itself. What was declared comes first, but keeps the place where the text says the same.</summary>
public static class TextFactsReader
{
    /// <summary>Paragraphs at the start in which a text introduces itself: title, source, occasion.</summary>
    private const int Opening = 6;

    /// <summary>The facts of a text.</summary>
    /// <param name="text">The text, segmented.</param>
    /// <param name="declared">What a person declared of it; <see cref="TextMetadata.None"/> when nothing was.</param>
    public static TextFacts Read(SegmentedText text, TextMetadata declared)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(declared);
        var occasion = OccasionReader.Read(text, Opening);
        var dateline = DatelineReader.Read(text, Opening);
        var closing = DatelineReader.ClosingDate(text);
        var isReport = declared.Kind == TextKind.Report || (declared.Kind is null && dateline is not null);
        var published = dateline?.Date ?? DatelineReader.HeadDate(text, Opening) ?? (isReport ? closing : null);
        var events = occasion.Date ?? (isReport ? null : closing);
        return new TextFacts
        {
            Title = Choose(declared.Title, TitleOf(text)),
            Speaker = Choose(declared.Speaker, occasion.Speaker, SameLastName),
            EventDates = Dates(declared.EventDates, events),
            PublishedDate = declared.PublishedDate is { } day ? Choose(day, published) : published,
            Outlet = Choose(declared.Outlet, BylineReader.Outlet(text) ?? dateline?.Agency),
        };
    }

    private static Fact<string>? TitleOf(SegmentedText text)
    {
        var title = text.Paragraphs.FirstOrDefault(p => p.Role == ParagraphRole.Title);
        return title is null ? null : new(title.Span.In(text.Text), FactOrigin.InText, title.Span);
    }

    private static Fact<string>? Choose(string? declared, Fact<string>? read, Func<string, string, bool>? same = null)
    {
        if (declared is null) return read;
        var agrees = read is not null && (same ?? ((a, b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase)))(declared, read.Value);
        return new(declared, FactOrigin.Declared, agrees ? read!.Span : null);
    }

    private static Fact<EventDate> Choose(EventDate declared, Fact<EventDate>? read) =>
        new(declared, FactOrigin.Declared, read is not null && !declared.Contradicts(read.Value) ? read.Span : null);

    private static IReadOnlyList<Fact<EventDate>> Dates(IReadOnlyList<EventDate> declared, Fact<EventDate>? read) =>
        declared.Count > 0 ? [.. declared.Select(day => Choose(day, read))] : read is null ? [] : [read];

    /// <summary>"Ali Khamenei" and "Ayatollah Khamenei" are one person as far as a text's own introduction goes.</summary>
    private static bool SameLastName(string one, string other) =>
        string.Equals(one.Split(' ')[^1], other.Split(' ')[^1], StringComparison.OrdinalIgnoreCase);
}
