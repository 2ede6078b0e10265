using System.Text;
using QuoteCompare.Import.Archives;

namespace QuoteCompare.Import.Tests.Hostile;

/// <summary>An input that means no good, and what the product says to it.</summary>
/// <param name="Input">What it is, as in the table.</param>
/// <param name="Answer">The answer, word for word, as in the table.</param>
/// <param name="Act">Gives the input to the product.</param>
internal sealed record HostileCase(string Input, string Answer, Func<string> Act)
{
    /// <summary>A file that is read by itself.</summary>
    public static HostileCase File(string input, string name, Func<byte[]> bytes, string answer, ImportLimits? limits = null) =>
        new(input, answer, () => Words(Support.Read.Outcome(name, bytes(), limits)));

    public static HostileCase File(string input, string name, string content, string answer, ImportLimits? limits = null) =>
        File(input, name, () => Encoding.UTF8.GetBytes(content), answer, limits);

    /// <summary>An archive; the answers of its entries, one after the other.</summary>
    public static HostileCase Archive(string input, Func<byte[]> bytes, string answer, ImportLimits? limits = null) =>
        new(input, answer, () => string.Join("; ", new ArchiveReader(limits ?? ImportLimits.Default).Unpack(new ReceivedItem("a.zip", bytes()))
            .Select(entry => entry.Refusal is { } refusal ? $"{entry.Name}: {refusal.Reason}" : $"{entry.Name}: unpacked")));

    public override string ToString() => Input;

    private static string Words(ImportOutcome outcome) => outcome switch
    {
        Refusal refusal => refusal.Reason,
        ImportedText text => $"read as {text.Name}: {text.Text.Replace("\n\n", " / ", StringComparison.Ordinal)}",
        ImportedFeed feed => $"{feed.Items.Count} entries; {string.Join("; ", feed.Warnings)}",
        _ => throw new InvalidOperationException(outcome.ToString()),
    };
}
