using FsCheck;
using FsCheck.Fluent;

namespace QuoteCompare.Core.Tests.Text;

/// <summary>Texts that nobody would write: any Unicode, lone surrogates and control characters among words and marks.</summary>
internal static class ArbitraryText
{
    private static readonly string[] Scraps =
        ["word", "Word", "U.S.", "12", "3.5", ".", "...", "?", "!", ",", "“", "”", "'", "’", "\n", "\n\n", "\r\n", "\u2028", " ", "\u00A0", "\0", "\uD800", "\uDC00", "😀", "\u202E", "مذاکره", "谈判。", "e\u0301", "-", "Mr."];

    public static Arbitrary<string> Any { get; } =
        Gen.ListOf(Gen.OneOf(Gen.Elements(Scraps), ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""))).Select(string.Concat).ToArbitrary();
}
