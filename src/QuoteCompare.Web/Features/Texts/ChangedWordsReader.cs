using QuoteCompare.Core;

namespace QuoteCompare.Web.Features.Texts;

/// <summary>Reads what became of the words of a changed place.</summary>
internal static class ChangedWordsReader
{
    /// <summary>UTF-16 code units of what stands round a change: two lines.</summary>
    private const int Around = 160;

    /// <summary>UTF-16 code units of a stretch that changed as a whole: a long paragraph. What is longer is in both files.</summary>
    private const int MostChanged = 6_000;

    public static IReadOnlyList<ChangedWords> Read(List<WordPiece> old, List<WordPiece> @new, SequenceDifference difference)
    {
        var runs = new List<ChangedWords>();
        var at = 0;
        foreach (var stretch in difference.Of([.. old.Select(piece => piece.Key)], [.. @new.Select(piece => piece.Key)]))
        {
            Add(WordChange.Same, @new, new(at, stretch.New.Start), runs);
            if (!stretch.Old.IsEmpty) KeepApart(old, stretch.Old.Start, runs);
            Add(WordChange.Removed, old, stretch.Old, runs);
            Add(WordChange.Added, @new, stretch.New, runs);
            at = stretch.New.End;
        }

        Add(WordChange.Same, @new, new(at, @new.Count), runs);
        return runs.Count == 0 ? runs : [.. runs.Select((run, i) => run with { Words = Cut(run, i == 0, i == runs.Count - 1) })];
    }

    /// <summary>The last words of a paragraph.</summary>
    public static string EndOf(string words) => words.Length <= Around ? words : $"… {AfterSpace(words[^Around..])}";

    /// <summary>Its first words.</summary>
    public static string StartOf(string words) => words.Length <= Around ? words : $"{BeforeSpace(words[..Around])} …";

    /// <summary>What stayed is shown as the new version has it; a space that stood before what it left out is put back, so that words do not run together.</summary>
    private static void KeepApart(List<WordPiece> old, int start, List<ChangedWords> runs)
    {
        if (start == 0 || runs.Count == 0 || !old[start - 1].Shown.EndsWith(' ') || char.IsWhiteSpace(runs[^1].Words[^1])) return;
        runs[^1] = runs[^1] with { Words = $"{runs[^1].Words} " };
    }

    private static void Add(WordChange change, List<WordPiece> pieces, TextSpan range, List<ChangedWords> runs)
    {
        if (!range.IsEmpty) runs.Add(new ChangedWords(change, string.Concat(pieces.GetRange(range.Start, range.Length).Select(piece => piece.Shown))));
    }

    /// <summary>Of what stayed only what stands next to a change.</summary>
    private static string Cut(ChangedWords run, bool isFirst, bool isLast) => run switch
    {
        { Change: not WordChange.Same } => run.Words.Length <= MostChanged ? run.Words : $"{BeforeSpace(run.Words[..(MostChanged / 2)])} […] {AfterSpace(run.Words[^(MostChanged / 2)..])}",
        _ when isFirst => EndOf(run.Words),
        _ when isLast => StartOf(run.Words),
        { Words.Length: > 2 * Around } => $"{BeforeSpace(run.Words[..Around])} … {AfterSpace(run.Words[^Around..])}",
        _ => run.Words,
    };

    private static string AfterSpace(string words) => words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static string BeforeSpace(string words) => words.LastIndexOf(' ') is var at and > 0 ? words[..at] : words;
}
