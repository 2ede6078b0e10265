using System.Xml;

namespace QuoteCompare.Import.Documents;

/// <summary>Reads the properties of a Word document. Its dates say when the file was made, not when the text was published: left out.</summary>
internal static class DocxProperties
{
    public static void Take(XmlReader xml, List<ImportedFact> facts)
    {
        while (!xml.EOF)
        {
            FactKind? kind = xml.NodeType != XmlNodeType.Element ? null : xml.LocalName switch
            {
                "title" => FactKind.Title,
                "creator" => FactKind.Byline,
                "language" => FactKind.Language,
                _ => null,
            };
            if (kind is null)
            {
                xml.Read();
                continue;
            }

            var where = $"core.xml {xml.LocalName}";
            var value = xml.ReadElementContentAsString().Trim();
            if (value.Length > 0) facts.Add(new ImportedFact(kind.Value, value, FactPlace.Document, where, Span: null));
        }
    }
}
