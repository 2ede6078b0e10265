using QuoteCompare.Core;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Web.Features.Texts;

/// <summary>What became of some words from one version to the other.</summary>
public enum WordChange
{
    Same,
    Removed,
    Added,
}

/// <summary>Words of a changed place that share what became of them.</summary>
/// <param name="Words">As they stand in their version; of long stretches the beginning and the end.</param>
public sealed record ChangedWords(WordChange Change, string Words);

/// <summary>A place in which two versions differ, with what stands round it.</summary>
/// <param name="OldParagraphs">Numbers of the paragraphs in the old version, "4" or "4 to 6"; empty when they are not in it.</param>
/// <param name="NewParagraphs">The same in the new version.</param>
/// <param name="Before">The paragraph before in the new version; empty at the beginning.</param>
/// <param name="Words">The words of the changed paragraphs, in order.</param>
/// <param name="After">The paragraph after.</param>
public sealed record ChangedPlace(string OldParagraphs, string NewParagraphs, string Before, IReadOnlyList<ChangedWords> Words, string After);

/// <summary>Two versions of a text, word by word: the paragraphs that changed, and nothing of the others but what stands beside them.</summary>
/// <param name="Places">In the order of the new version.</param>
/// <param name="More">Places beyond those shown.</param>
/// <param name="AreSameWords">Whether nothing differs but spaces and line breaks.</param>
public sealed record VersionDifference(IReadOnlyList<ChangedPlace> Places, int More, bool AreSameWords)
{
    /// <summary>Places on one page: a transcript that was gone over again has some dozens.</summary>
    private const int MostPlaces = 200;

    public static VersionDifference Of(SegmentedText old, SegmentedText @new)
    {
        var difference = new SequenceDifference();
        var stretches = difference.Of(Paragraphs(old), Paragraphs(@new));
        var places = new List<ChangedPlace>();
        var all = 0;
        foreach (var stretch in stretches)
        {
            var words = ChangedWordsReader.Read(WordPiece.Of(old, stretch.Old), WordPiece.Of(@new, stretch.New), difference);
            if (words.All(run => run.Change == WordChange.Same)) continue;
            if (all++ < MostPlaces) places.Add(Place(old, @new, stretch, words));
        }

        return new VersionDifference(places, all - places.Count, all == 0);
    }

    private static ChangedPlace Place(SegmentedText old, SegmentedText @new, DifferentStretch stretch, IReadOnlyList<ChangedWords> words) => new(
        Numbers(old, stretch.Old), Numbers(@new, stretch.New),
        ChangedWordsReader.EndOf(At(@new, stretch.New.Start - 1)), words, ChangedWordsReader.StartOf(At(@new, stretch.New.End)));

    private static List<string> Paragraphs(SegmentedText text) => [.. text.Paragraphs.Select(paragraph => paragraph.Span.In(text.Text))];

    private static string At(SegmentedText text, int index) => index >= 0 && index < text.Paragraphs.Count ? text.Paragraphs[index].Span.In(text.Text) : "";

    private static string Numbers(SegmentedText text, TextSpan range)
    {
        if (range.IsEmpty) return "";
        int first = text.Paragraphs[range.Start].Number, last = text.Paragraphs[range.End - 1].Number;
        return first == last ? FormattableString.Invariant($"{first}") : FormattableString.Invariant($"{first} to {last}");
    }
}
