using System.Security.Cryptography;
using System.Text;
using QuoteCompare.Core;
using QuoteCompare.Storage.Columns;

namespace QuoteCompare.Storage.Comparisons;

/// <summary>Names a comparison by everything that decides its outcome: the same key, the same comparison.</summary>
internal static class ComparisonKey
{
    /// <summary>SHA-256, 64 lower-case hexadecimal digits, over the JSON of texts' hashes, names, metadata, relations and the engine's fingerprint.</summary>
    public static string Of(Report report, IReadOnlyList<Original> originals, string fingerprint)
    {
        var parts = new
        {
            Fingerprint = fingerprint,
            Report = new { report.Name, Words = HashOf(report.Text), report.Metadata },
            Originals = originals.Select(o => new { o.Speech.Name, Words = HashOf(o.Speech.Text), o.Speech.Metadata, o.Relation }),
        };
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ExactJson.Write(parts))));
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(PublicId.Hash(text));
}
