using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace QuoteCompare.Core.Lexicons;

/// <summary>
/// The data files beside this one, built into the assembly: UTF-8, one entry or several words a line, comments from "#" at a line's start.
/// Each file says in its first lines what it holds and where that comes from.
/// </summary>
internal static class Lexicon
{
    /// <summary>SHA-256 over all files with their names, in lower-case hexadecimal: part of what decides a comparison.</summary>
    public static string Hash { get; } = HashAll();

    /// <summary>The lines of a file that are neither blank nor comments, trimmed.</summary>
    /// <exception cref="FileNotFoundException">No such file is built in.</exception>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(Prefix + file)
            ?? throw new FileNotFoundException($"the lexicon '{file}' is not built in", file);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            var trimmed = line.Trim();
            if (trimmed.Length > 0 && trimmed[0] != '#') yield return trimmed;
        }
    }

    /// <summary>All words of a file, wherever its lines break.</summary>
    public static FrozenSet<string> Words(string file) =>
        Lines(file).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);

    private const string Prefix = "Lexicons/";

    private static string HashAll()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var assembly = typeof(Lexicon).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
