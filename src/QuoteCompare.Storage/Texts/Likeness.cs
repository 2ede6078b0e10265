using System.Buffers.Binary;
using QuoteCompare.Core.Text;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Texts;

/// <summary>
/// Tells from afar which texts have nearly the same words, as reports that print one agency's copy do: the share of four words in a row that both have,
/// estimated from a sketch (MinHash: Broder, "On the resemblance and containment of documents", 1997), so that no pair of texts has to be read.
/// </summary>
internal static class Likeness
{
    /// <summary>
    /// From this share on two reports are called nearly the same. Two reports on one speech that quote it alike share less than a fifth; an agency's copy
    /// that lost every fourth paragraph keeps about two thirds.
    /// </summary>
    public const double NearlySame = 0.5;

    /// <summary>Words in a row that count as one piece: shorter ones are shared by any two texts in a language, longer ones break at every edit.</summary>
    private const int PieceLength = 4;

    /// <summary>Numbers in a sketch: the estimate is off by a sixteenth at the middle.</summary>
    private const int SketchLength = 64;

    /// <summary>Numbers in a band: sixteen bands of four bring together nearly all pairs that share seven tenths, two thirds of those that share a half, and hardly any below a fifth.</summary>
    private const int BandLength = 4;

    /// <summary>Null when the text has too few words to be told from others.</summary>
    public static LikenessRow? Of(VersionRow version)
    {
        var words = TextSegmenter.Segment(version.Words).Tokens.Where(token => token.IsWord).Select(token => Hash(token.Normal)).ToList();
        if (words.Count < PieceLength) return null;
        var sketch = Sketch(words);
        return new LikenessRow { VersionId = version.Id, Sketch = ToBytes(sketch), Bands = [.. Bands(version.Id, sketch)] };
    }

    /// <summary>The share of pieces that two texts have in common, 0 to 1, estimated.</summary>
    public static double Share(byte[] sketch, byte[] other)
    {
        var equal = 0;
        for (var i = 0; i < sketch.Length; i += sizeof(uint))
        {
            if (sketch.AsSpan(i, sizeof(uint)).SequenceEqual(other.AsSpan(i, sizeof(uint)))) equal++;
        }

        return (double)equal / SketchLength;
    }

    private static uint[] Sketch(List<ulong> words)
    {
        var least = new uint[SketchLength];
        Array.Fill(least, uint.MaxValue);
        for (var end = PieceLength; end <= words.Count; end++)
        {
            var piece = 0UL;
            for (var i = end - PieceLength; i < end; i++) piece = Mix(piece ^ words[i]);
            for (var i = 0; i < SketchLength; i++) least[i] = Math.Min(least[i], (uint)(Mix(piece + (ulong)i) >> 32));
        }

        return least;
    }

    private static IEnumerable<LikenessBandRow> Bands(string versionId, uint[] sketch)
    {
        for (var band = 0; band * BandLength < SketchLength; band++)
        {
            var value = sketch.Skip(band * BandLength).Take(BandLength).Aggregate(0UL, (all, number) => Mix(all ^ number));
            yield return new LikenessBandRow { VersionId = versionId, Band = band, Value = unchecked((long)value) };
        }
    }

    private static byte[] ToBytes(uint[] sketch)
    {
        var bytes = new byte[sketch.Length * sizeof(uint)];
        for (var i = 0; i < sketch.Length; i++) BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), sketch[i]);
        return bytes;
    }

    /// <summary>FNV-1a over code units: <see cref="string.GetHashCode()"/> differs from run to run.</summary>
    private static ulong Hash(string word) => word.Aggregate(14695981039346656037UL, (hash, unit) => unchecked((hash ^ unit) * 1099511628211UL));

    /// <summary>The finaliser of SplitMix64: every bit in changes half of the bits out.</summary>
    private static ulong Mix(ulong bits)
    {
        unchecked
        {
            bits += 0x9E3779B97F4A7C15UL;
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9UL;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
            return bits ^ (bits >> 31);
        }
    }
}
