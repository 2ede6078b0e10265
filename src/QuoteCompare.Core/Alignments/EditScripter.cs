using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Alignments;

/// <summary>The word account of an alignment: what became of every word of a passage, and where every word of its rendering comes from.</summary>
internal static class EditScripter
{
    /// <summary>
    /// The steps from the words of <paramref name="window"/> to the words of <paramref name="rendering"/>; see <see cref="EditScript"/> for their order.
    /// </summary>
    /// <param name="report">The report, segmented.</param>
    /// <param name="rendering">The part of the quotation that renders the passage; UTF-16 code units of the report.</param>
    /// <param name="original">The speech, segmented.</param>
    /// <param name="window">The passage out to its sentence ends; UTF-16 code units of the speech.</param>
    /// <param name="links">The alignment. Of links that share a word the first one counts; links outside the two stretches are left aside.</param>
    public static EditScript Build(
        SegmentedText report, TextSpan rendering, SegmentedText original, TextSpan window, IReadOnlyList<WordLink> links) =>
        Build(report, [rendering], original, window, links);

    /// <inheritdoc cref="Build(SegmentedText, TextSpan, SegmentedText, TextSpan, IReadOnlyList{WordLink})"/>
    /// <param name="rendering">
    /// Its stretches, in order, none overlapping: more than one when a reporting clause interrupts, whose words are then in no step.
    /// </param>
    public static EditScript Build(
        SegmentedText report, IReadOnlyList<TextSpan> rendering, SegmentedText original, TextSpan window, IReadOnlyList<WordLink> links)
    {
        WordRow words = new(report, rendering), passage = new(original, [window]);
        return new EditScript(new StepWriter(words, passage, LinkedPhrases.Of(words, passage, links)).Write());
    }

    /// <summary>One pass along the phrases that stand in order; the gaps between them hold everything else.</summary>
    private sealed class StepWriter(WordRow report, WordRow original, List<LinkedPhrase> phrases)
    {
        private readonly StepMerger _steps = new(report, original);
        private readonly bool[] _bracketed = SquareBrackets.Around(report);
        private readonly Dictionary<int, LinkedPhrase> _moved = [];
        private readonly bool[] _spokenElsewhere = new bool[original.Count];

        public IReadOnlyList<Edit> Write()
        {
            var inOrder = LinkedPhrases.InOrder(phrases);
            foreach (var phrase in phrases.Where(p => !inOrder.Contains(p)))
            {
                _moved.Add(phrase.Report.Start, phrase);
                _spokenElsewhere.AsSpan(phrase.Original.Start, phrase.Original.Length).Fill(true);
            }

            var done = new LinkedPhrase(default, default);
            foreach (var phrase in new PhraseFitter(report, original, phrases).Fit([.. phrases.Where(inOrder.Contains)]))
            {
                WriteGap(new TextSpan(done.Report.End, phrase.Report.Start), new TextSpan(done.Original.End, phrase.Original.Start));
                _steps.Add(IsSame(phrase) ? EditKind.Same : EditKind.Substituted, phrase.Report, phrase.Original);
                done = phrase;
            }

            WriteGap(new TextSpan(done.Report.End, report.Count), new TextSpan(done.Original.End, original.Count));
            return _steps.Edits();
        }

        private bool IsSame(LinkedPhrase phrase) => phrase.IsOneAmount || report.IsSame(phrase.Report, original, phrase.Original);

        /// <summary>First what was left out, then what stands in its place.</summary>
        private void WriteGap(TextSpan words, TextSpan passage)
        {
            var left = IsMarked(words) ? EditKind.Elided : EditKind.Omitted;
            for (var o = passage.Start; o < passage.End; o++)
            {
                if (!_spokenElsewhere[o]) _steps.Add(left, null, new TextSpan(o, o + 1));
            }

            for (var r = words.Start; r < words.End;)
            {
                var moved = _moved.GetValueOrDefault(r);
                var span = moved?.Report ?? new TextSpan(r, r + 1);
                if (moved is not null) _steps.Add(EditKind.Moved, span, moved.Original);
                else _steps.Add(_bracketed[r] ? EditKind.Bracketed : EditKind.Inserted, span, null);
                r = span.End;
            }
        }

        /// <summary>Whether an ellipsis stands in the gap; at either end of the rendering also just outside it.</summary>
        private bool IsMarked(TextSpan words)
        {
            if (report.Count == 0) return false;
            var text = report.Text;
            int first = report.TokenOf(Math.Max(words.Start - 1, 0)), last = report.TokenOf(Math.Min(words.End, report.Count - 1));
            return EllipsisMarks.Find(text, first, last) is not null
                || (words.Start == 0 && EllipsisMarks.Before(text, first) is not null)
                || (words.End == report.Count && EllipsisMarks.After(text, last) is not null);
        }
    }
}
