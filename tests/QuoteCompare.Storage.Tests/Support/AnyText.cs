using FsCheck;
using FsCheck.Fluent;

namespace QuoteCompare.Storage.Tests.Support;

/// <summary>Hostile texts for property tests.</summary>
internal static class AnyText
{
    private static readonly char[] Troublesome = ['\0', '\uFFFD', '\uFEFF', '\r', '\n', '"', '\'', '\\', '<', '٣', '“', '\u200F', '\uD83D', '\uDE00', 'é'];

    /// <summary>Any code units at all, lone surrogates and NUL often among them.</summary>
    public static Gen<string> CodeUnits { get; } = Gen.ListOf(Gen.OneOf(Gen.Elements(Troublesome), Gen.Choose(0, char.MaxValue).Select(c => (char)c)))
        .Select(units => new string([.. units]));

    /// <summary>Any text that UTF-8 can hold.</summary>
    public static Gen<string> Encodable { get; } = CodeUnits.Select(text => string.Concat(text.EnumerateRunes()));

    public static Arbitrary<string> Arbitrary(Gen<string> texts) => Arb.From(texts);
}
