using System.Text;
using System.Xml;

namespace QuoteCompare.Import.Documents;

/// <summary>Collects the paragraphs of word/document.xml: what a reader sees once tracked changes are accepted.</summary>
internal sealed class DocxBody
{
    private readonly List<string> paragraphs = [];
    private readonly List<string> warnings = [];
    private readonly List<ImportedFact> facts = [];

    // Paragraphs nest (a text box stands in one), rows too (a table in a cell).
    private readonly Stack<StringBuilder> open = new();
    private readonly Stack<List<string>> rows = new();
    private bool isTitle;

    public string Text => string.Join("\n\n", paragraphs);

    public IReadOnlyList<string> Warnings => warnings;

    /// <summary>The paragraph in the style "Title".</summary>
    public IReadOnlyList<ImportedFact> Facts => facts;

    public void Take(XmlReader xml)
    {
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && IsLeftOut(xml.LocalName)) xml.Skip();
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "t" }) Append(xml.ReadElementContentAsString());
            else
            {
                if (xml.NodeType == XmlNodeType.Element) Open(xml);
                if (xml.NodeType == XmlNodeType.EndElement || xml is { NodeType: XmlNodeType.Element, IsEmptyElement: true }) Close(xml.LocalName);
                xml.Read();
            }
        }
    }

    // Deleted words, field codes, drawings' fallbacks (they say the same twice) and equations.
    private bool IsLeftOut(string name)
    {
        if (name is "ins" or "del" or "moveFrom" or "moveTo") Warn("it holds tracked changes; it is read as if all were accepted");
        if (name is "oMath" or "oMathPara" or "sym") Warn("it holds formulas or symbols that are not read");
        return name is "del" or "moveFrom" or "delText" or "instrText" or "Fallback" or "oMath" or "oMathPara" or "rPr" or "sectPr";
    }

    private void Open(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p": open.Push(new StringBuilder()); break;
            case "tr": rows.Push([]); break;
            case "tc" when rows.Count > 0: rows.Peek().Add(""); break;
            case "tab": Append("\t"); break;
            case "br" or "cr": Append("\n"); break;
            case "noBreakHyphen": Append("\u2011"); break;
            case "softHyphen": Append("\u00AD"); break;
            case "pStyle": isTitle = Attribute(xml, "val") == "Title"; break;
        }
    }

    private void Close(string name)
    {
        if (name == "p" && open.TryPop(out var words)) Add(words.ToString());
        if (name == "tr" && rows.TryPop(out var cells)) Add(string.Join('\t', cells));
    }

    private void Add(string words)
    {
        var paragraph = words.Trim('\n', ' ', '\t');
        if (paragraph.Length == 0) return;
        if (rows.TryPeek(out var cells) && cells.Count > 0)
        {
            cells[^1] = cells[^1].Length == 0 ? paragraph : $"{cells[^1]}\n{paragraph}";
            return;
        }

        paragraphs.Add(paragraph);
        if (isTitle && facts.Count == 0) facts.Add(new ImportedFact(FactKind.Title, paragraph, FactPlace.Document, "style Title", Span: null));
        isTitle = false;
    }

    private void Append(string words)
    {
        if (open.TryPeek(out var paragraph)) paragraph.Append(words);
    }

    private void Warn(string warning)
    {
        if (!warnings.Contains(warning)) warnings.Add(warning);
    }

    private static string? Attribute(XmlReader xml, string name)
    {
        for (var found = xml.MoveToFirstAttribute(); found; found = xml.MoveToNextAttribute())
        {
            if (xml.LocalName != name) continue;
            var value = xml.Value;
            xml.MoveToElement();
            return value;
        }

        xml.MoveToElement();
        return null;
    }
}
