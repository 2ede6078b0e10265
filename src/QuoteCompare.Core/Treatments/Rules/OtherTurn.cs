using QuoteCompare.Core.Alignments;

namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>A part of a quotation that a transcript has in the turn of somebody whom the report does not name: "We closed it ... We repaired it", of which another said the second.</summary>
internal static class OtherTurn
{
    public static IEnumerable<Finding> In(WordAccount account)
    {
        foreach (var alignment in account.Alignments)
        {
            var original = alignment.Passage.Original;
            var text = account.Original(original);
            var turn = text.Turns.Count == 0 ? -1 : text.TurnAt(text.Sentences[text.SentenceAt(alignment.Passage.Span.Start)].Paragraph);
            if (turn < 0 || !SpeakerRule.AreTwo(account.Quotation.Speaker, text.Turns[turn].Speaker)) continue;
            yield return new Finding
            {
                Kind = FindingKind.Attributed,
                Group = FindingGroup.Recontextualised,
                Original = original,
                OriginalSpan = alignment.Passage.Span,
                ReportSpan = ContentWords.FirstToLast(account.Report, alignment.Rendering),
                Rule = "attributed/other-turn",
                Certainty = account.IsSameTranscript(original) ? Certainty.Clear : Certainty.Likely,
                Why = $"In the speech {account.Quote(original, alignment.Passage.Span)} stands in the turn of “{text.Turns[turn].Speaker}”; the report names “{account.Quotation.Speaker}” for {account.Quote(alignment.Rendering)}.",
                Fair = "One person may be named in two ways, and both may have said the words.",
            };
        }
    }
}
