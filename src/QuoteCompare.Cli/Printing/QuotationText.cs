using System.Globalization;
using QuoteCompare.Core;
using QuoteCompare.Core.Treatments;

namespace QuoteCompare.Cli.Printing;

/// <summary>A quotation for people: where it stands, who is said to have said it, its words.</summary>
internal static class QuotationText
{
    public static void Write(TextWriter text, (string Text, Quotation Quotation) quoted)
    {
        WriteWords(text, quoted.Text, quoted.Quotation);
        text.WriteLine();
    }

    public static void WriteWords(TextWriter text, string report, Quotation quotation)
    {
        text.WriteLine(Heading(report, quotation));
        foreach (var piece in quotation.Pieces) text.WriteLine($"    {OneLine.Of(piece.In(report))}");
    }

    private static string Heading(string report, Quotation quotation)
    {
        var said = quotation.Speaker is { } name ? $"said by {OneLine.Of(name)}" : "speaker not named";
        var mention = quotation.SpeakerSpan is { } span ? $" (“{OneLine.Of(span.In(report))}”)" : "";
        var cue = quotation.Cue.Length > 0 ? $", “{OneLine.Of(quotation.Cue)}”" : quotation.Continues ? ", going on" : "";
        var day = quotation.Event is { } date ? $", {Labels.Day(date)}" : "";
        return $"paragraph {Number(quotation.Paragraph)}, at {At(quotation.Span)}: {Place(quotation)}, {said}{mention}{cue}{day}";
    }

    /// <summary>What a reader may take for the speaker's own words: of speech set off without marks (transcripts, interviews) nothing stands inside quotation marks.</summary>
    public static QuotationType MarkedType(Quotation quotation) => quotation.Quoted.Count == 0 ? QuotationType.Indirect : quotation.Type;

    private static string Place(Quotation quotation) =>
        quotation is { Type: QuotationType.Direct, Quoted.Count: 0 } ? "speech without quotation marks" : Labels.Of(quotation.Type);

    /// <summary>The offsets as the JSON gives them, end exclusive.</summary>
    public static string At(TextSpan span) => $"{Number(span.Start)}..{Number(span.End)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
