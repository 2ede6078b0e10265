using System.Xml;

namespace QuoteCompare.Import;

/// <summary>XML from outside: no document type, hence no entities of its own and nothing fetched; streamed, so that depth costs nothing.</summary>
internal static class SafeXml
{
    public static XmlReader Open(byte[] bytes, ImportLimits limits) => XmlReader.Create(new MemoryStream(bytes, writable: false), Settings(limits));

    public static XmlReader Open(string text, ImportLimits limits) => XmlReader.Create(new StringReader(text), Settings(limits));

    /// <summary>What is wrong, in words that begin with a verb.</summary>
    public static string Words(XmlException problem) =>
        problem.Message.Contains("DTD", StringComparison.Ordinal)
            ? "holds a document type definition (DTD), which is never read"
            : $"is not well-formed XML at line {problem.LineNumber}, column {problem.LinePosition}";

    private static XmlReaderSettings Settings(ImportLimits limits) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = limits.LargestArchive,
        MaxCharactersFromEntities = 0,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };
}
