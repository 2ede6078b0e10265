using FsCheck;
using FsCheck.Fluent;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Support;

/// <summary>Two texts with links between any words of theirs, sensible or not.</summary>
internal sealed record ArbitraryPair(SegmentedText Report, SegmentedText Original, IReadOnlyList<WordLink> Links)
{
    public TextSpan Rendering => new(0, Report.Text.Length);
    public TextSpan Window => new(0, Original.Text.Length);

    public override string ToString() => $"{Report.Text} | {Original.Text} | {string.Join("; ", Links)}";
}

internal static class ArbitraryPairs
{
    /// <summary>The same cases in every run.</summary>
    public static Config Settings { get; } = Config.QuickThrowOnFailure.WithReplay(20190917, 20250307).WithMaxTest(300);

    private static readonly string[] Pieces =
        ["we", "the", "county", "pays", "pay", "not", "do", "don’t", "it's", "is", "12", "U.S.", "…", "...", "[", "]", "(", ")", ",", ".", ". The", "“", "”", "\n", "é", "\uD800", "سلام"];

    public static Arbitrary<ArbitraryPair> Any { get; } = (
        from report in Texts()
        from original in Texts()
        from links in Links(report, original).ListOf()
        select new ArbitraryPair(report, original, [.. links.Where(l => l is not null).Select(l => l!)])).ToArbitrary();

    private static Gen<SegmentedText> Texts() =>
        from pieces in Gen.Elements(Pieces).ListOf()
        select TextSegmenter.Segment(string.Join(' ', pieces));

    private static Gen<WordLink?> Links(SegmentedText report, SegmentedText original) =>
        from word in Spans(report)
        from counterpart in Spans(original)
        from kind in Gen.Elements(Enum.GetValues<LinkKind>())
        select word.IsEmpty || counterpart.IsEmpty ? null : new WordLink(word, counterpart, kind, 0.5);

    private static Gen<TextSpan> Spans(SegmentedText text) => text.Tokens.Count == 0
        ? Gen.Constant(default(TextSpan))
        : from first in Gen.Choose(0, text.Tokens.Count - 1)
          from more in Gen.Choose(0, 2)
          select text.Tokens[first].Span.Cover(text.Tokens[Math.Min(first + more, text.Tokens.Count - 1)].Span);
}
