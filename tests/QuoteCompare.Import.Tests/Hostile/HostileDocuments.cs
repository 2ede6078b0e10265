using System.Text;
using QuoteCompare.Import.Tests.Support;

namespace QuoteCompare.Import.Tests.Hostile;

internal static class HostileDocuments
{
    private const string Dtd = "its part word/document.xml holds a document type definition (DTD), which is never read";

    private static readonly string Laughs = "<!DOCTYPE l [<!ENTITY a \"ha\">" + string.Concat(Enumerable.Range('b', 9).Select(c => $"<!ENTITY {(char)c} \"{Repeated($"&{(char)(c - 1)};")}\">")) + "]>";

    public static HostileCase[] Cases =>
    [
        Docx("an external entity (XXE) in a Word document", () => Made.Docx(Made.WordParagraph("&x;"), "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"), Dtd),
        Docx("a billion laughs in a Word document", () => Made.Docx(Made.WordParagraph("&j;"), Laughs), Dtd),
        Docx("a Word document that unpacks to 40 MB", () => Made.Docx(Made.WordParagraph(new string('a', 40_000_000))), "its part word/document.xml: unpacked it is more than 200 times as large as packed"),
        Docx("a Word document that is not well-formed", () => Made.Docx("<w:p>"), "its part word/document.xml is not well-formed XML at line 1, column 120"),
        Docx("50,000 paragraphs in each other", () => Made.Docx(string.Concat(Enumerable.Repeat("<w:p>", 50_000)) + "<w:r><w:t>lido</w:t></w:r>" + string.Concat(Enumerable.Repeat("</w:p>", 50_000))), "read as a.docx: lido"),
        Docx("a Word document without words", () => Made.Docx(""), "it holds no text"),
        Docx("a picture from elsewhere in a Word document", () => Made.Docx(Made.WordParagraph("We keep the lido.") + "<w:p><w:r><w:drawing><blip xmlns:r=\"r\" r:link=\"http://127.0.0.1/\"/></w:drawing></w:r></w:p>"), "read as a.docx: We keep the lido."),
        Pdf("a damaged PDF", () => Encoding.ASCII.GetBytes("%PDF-1.4\nnothing more"), "the PDF is damaged and cannot be read"),
        Pdf("a PDF cut in the middle", () => Made.Pdf(["We keep the lido."])[..200], "the PDF is damaged and cannot be read"),
        Pdf("an encrypted PDF", () => Made.Pdf($"/ID [<{Hex(16)}> <{Hex(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{Hex(32)}> /U <{Hex(32)}> >>", [["We keep the lido."]]), "the PDF is encrypted; save it without a password"),
        Pdf("a PDF without words", () => Made.Pdf([""]), "the PDF holds no text, perhaps only pictures of pages"),
        Pdf("a PDF that takes too much memory (limit 1 MB)", () => Made.Pdf(["We keep the lido."]), "reading the PDF took more than 1 MB of memory, or its reader failed", ImportLimits.Default with { PdfMemory = 1024 * 1024 }),
        Pdf("a PDF that takes too long (limit nothing)", () => Made.Pdf(["We keep the lido."]), "reading the PDF took longer than 0 seconds", ImportLimits.Default with { PdfTime = TimeSpan.FromTicks(1) }),
        new("a PDF where pdftotext is absent", "pdftotext not found: install poppler-utils",
            () => ((Refusal)new ItemReader(ImportLimits.Default) { SearchPath = "/nowhere" }.ReadAsync(new ReceivedItem("a.pdf", Made.Pdf(["We keep the lido."]))).Result).Reason),
    ];

    private static HostileCase Docx(string input, Func<byte[]> bytes, string answer) => HostileCase.File(input, "a.docx", bytes, answer);

    private static HostileCase Pdf(string input, Func<byte[]> bytes, string answer, ImportLimits? limits = null) => HostileCase.File(input, "a.pdf", bytes, answer, limits);

    private static string Repeated(string words) => string.Concat(Enumerable.Repeat(words, 10));

    private static string Hex(int bytes) => string.Concat(Enumerable.Repeat("5A", bytes));
}
