using System.Text;

namespace QuoteCompare.Import.Tests.Support;

/// <summary>Reads items as the product does.</summary>
internal static class Read
{
    public static ImportOutcome Outcome(string name, byte[] bytes, ImportLimits? limits = null) => Outcome(new ReceivedItem(name, bytes), limits);

    public static ImportOutcome Outcome(ReceivedItem item, ImportLimits? limits = null) => new ItemReader(limits ?? ImportLimits.Default).ReadAsync(item).Result;

    public static ImportedText Text(string name, byte[] bytes) => Outcome(name, bytes).ShouldBeOfType<ImportedText>(customMessage: Outcome(name, bytes).ToString());

    public static ImportedText Text(string name, string content) => Text(name, Encoding.UTF8.GetBytes(content));

    public static string Refused(string name, byte[] bytes, ImportLimits? limits = null) => Outcome(name, bytes, limits).ShouldBeOfType<Refusal>().Reason;

    public static string Refused(string name, string content, ImportLimits? limits = null) => Refused(name, Encoding.UTF8.GetBytes(content), limits);
}
