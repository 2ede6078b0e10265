using System.Globalization;
using QuoteCompare.Core.Text;
using QuoteCompare.Import;
using QuoteCompare.Jobs;
using QuoteCompare.Storage.Jobs;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Importing;

/// <summary>What was understood of one file, as its page shows it before anything is stored.</summary>
/// <param name="Name">The file or the page.</param>
/// <param name="Came">Where it came from.</param>
/// <param name="Facts">One a kind at least; those that nothing says are unknown.</param>
/// <param name="Warnings">What a person should look at.</param>
/// <param name="Paragraphs">The extracted text, the first part of a very long one.</param>
/// <param name="ParagraphsBeyond">How many more paragraphs are stored and not shown.</param>
/// <param name="Direction">"ltr" or "rtl".</param>
/// <param name="Language">BCP 47 tag; null when unknown.</param>
/// <param name="Place">"2 of 7 that wait".</param>
/// <param name="Previous">The proposal before; null when there is none.</param>
/// <param name="Next">The proposal after; null when there is none.</param>
public sealed record ProposalView(
    string Name, string Came, IReadOnlyList<FactRow> Facts, IReadOnlyList<string> Warnings, IReadOnlyList<ProposedParagraph> Paragraphs, int ParagraphsBeyond,
    string Direction, string? Language, string Place, int? Previous, int? Next)
{
    /// <summary>UTF-16 code units shown: twice the longest speech on record; a browser that draws ten million is no preview.</summary>
    private const int LongestShown = 500_000;

    public static ProposalView From(ImportProposal proposal, Job job)
    {
        var text = TextSegmenter.Segment(proposal.Text.Text);
        var facts = FactRow.From(proposal.Text.Facts, text);
        var marks = facts.Where(fact => fact is { Anchor: not null, Span: not null }).Select(fact => new Marked<FactRow>(fact.Span!.Value, fact)).ToList();
        var shown = text.Paragraphs.Where((paragraph, index) => index == 0 || paragraph.Span.End <= LongestShown).ToList();
        var waiting = job.Steps.Where(step => step.State == StepState.Proposed).Select(step => step.Number).ToList();
        var at = waiting.IndexOf(proposal.Number);
        return new ProposalView(
            proposal.Text.Name, CameWords(proposal), facts, proposal.Text.Warnings,
            [.. shown.Select(paragraph => ProposedParagraph.Of(paragraph, text.Text, marks))], text.Paragraphs.Count - shown.Count,
            TextDirection.Of(text.Text), proposal.Text.Metadata.Language, PlaceWords(at, waiting.Count),
            at > 0 ? waiting[at - 1] : null, at >= 0 && at + 1 < waiting.Count ? waiting[at + 1] : null);
    }

    private static string PlaceWords(int at, int count) => string.Create(CultureInfo.InvariantCulture, $"{at + 1} of {count} that wait for a look");

    private static string CameWords(ImportProposal proposal)
    {
        var text = proposal.Text;
        var from = text.Address is { } address ? $"fetched from {address} for {proposal.AskedBy}" : $"brought by {proposal.AskedBy}";
        var when = text.RetrievedAt is { } moment ? $" on {JobView.Moment(moment)}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{FormatWords(text.Format)} of {text.Bytes.Length:N0} bytes, {from}{when}");
    }

    private static string FormatWords(ItemFormat format) => format switch
    {
        ItemFormat.Markdown => "Markdown",
        ItemFormat.Html => "Web page",
        ItemFormat.Docx => "Word document",
        ItemFormat.Pdf => "PDF",
        _ => "Plain text",
    };
}

/// <summary>A paragraph as extracted.</summary>
/// <param name="Number">The same as in every view of the text once it is stored.</param>
public sealed record ProposedParagraph(int Number, IReadOnlyList<ProposedWords> Words)
{
    public static ProposedParagraph Of(Paragraph paragraph, string text, IEnumerable<Marked<FactRow>> marks) => new(
        paragraph.Number,
        [.. TextCutter.Cut(paragraph.Span, marks).Select(segment => new ProposedWords(text[segment.Span.Start..segment.Span.End], [.. segment.Marks.Where(fact => fact.Span!.Value.Start == segment.Span.Start)], [.. segment.Marks]))]);
}

/// <summary>Words of a paragraph under the same facts.</summary>
/// <param name="Begins">The facts whose words begin here.</param>
/// <param name="Says">All facts that these words say; empty for others.</param>
public sealed record ProposedWords(string Words, IReadOnlyList<FactRow> Begins, IReadOnlyList<FactRow> Says);
