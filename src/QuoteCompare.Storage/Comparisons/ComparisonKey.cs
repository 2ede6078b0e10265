using System.Security.Cryptography;
using System.Text;
using QuoteCompare.Core;
using QuoteCompare.Storage.Columns;

namespace QuoteCompare.Storage.Comparisons;

/// <summary>Names a comparison by everything that decides its outcome: the same key, the same comparison.</summary>
internal static class ComparisonKey
{
    /// <summary>
    /// SHA-256, 64 lower-case hexadecimal digits, over a JSON array of the engine's fingerprint and, for the report and each original, name, hash of the
    /// words, metadata and relation.
    /// </summary>
    public static string Of(Report report, IReadOnlyList<Original> originals, string fingerprint)
    {
        string[] parts =
        [
            fingerprint,
            .. Parts(report.Name, report.Text, report.Metadata),
            .. originals.SelectMany(o => Parts(o.Speech.Name, o.Speech.Text, o.Speech.Metadata).Append(o.Relation.ToString())),
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ExactJson.Write(parts))));
    }

    private static string[] Parts(string name, string words, TextMetadata metadata) =>
        [name, Convert.ToHexStringLower(PublicId.Hash(words)), ExactJson.Write(metadata)];
}
