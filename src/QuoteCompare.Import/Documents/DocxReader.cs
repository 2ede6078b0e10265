using System.IO.Compression;
using System.Xml;
using QuoteCompare.Import.Archives;

namespace QuoteCompare.Import.Documents;

/// <summary>
/// Reads the body of a Word document and its properties: two parts of the zip, streamed. Relations, pictures, macros, headers, notes and
/// comments are never opened, so nothing outside the file can be asked for.
/// </summary>
internal static class DocxReader
{
    private const string Properties = "docProps/core.xml";

    /// <exception cref="UnreadableException">Damaged, too large, or with a document type definition.</exception>
    public static ExtractedText Read(ReceivedItem item, ImportLimits limits)
    {
        using var zip = ZipContent.Open(item.Bytes);
        if (zip.Entries.Count > limits.MostEntries) throw new UnreadableException($"it holds {zip.Entries.Count} parts, more than {limits.MostEntries}");
        var body = new DocxBody();
        Read(zip, ZipContent.WordDocument, limits, body.Take);
        var facts = new List<ImportedFact>(body.Facts);
        if (zip.GetEntry(Properties) is not null) Read(zip, Properties, limits, xml => DocxProperties.Take(xml, facts));
        return new ExtractedText(body.Text, facts, body.Warnings);
    }

    private static void Read(ZipArchive zip, string part, ImportLimits limits, Action<XmlReader> take)
    {
        try
        {
            var bytes = ZipContent.Read(zip.GetEntry(part)!, (int)Math.Min(int.MaxValue, limits.LargestArchive), limits);
            using var xml = SafeXml.Open(bytes, limits);
            take(xml);
        }
        catch (UnreadableException problem)
        {
            throw new UnreadableException($"its part {part}: {problem.Message}", problem);
        }
        catch (XmlException problem)
        {
            throw new UnreadableException($"its part {part} {SafeXml.Words(problem)}", problem);
        }
    }
}
