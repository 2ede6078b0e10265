using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace QuoteCompare.Import.Tests.Support;

/// <summary>Makes files of every format by hand, sound ones and others.</summary>
internal static class Made
{
    private const string WordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                entry.Write(bytes);
            }
        }

        return packed.ToArray();
    }

    public static byte[] Zip(params (string Name, string Text)[] files) => Zip([.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]);

    /// <summary>A Word document of one part, its body as given.</summary>
    public static byte[] Docx(string body, string prolog = "") =>
        Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", $"<?xml version=\"1.0\"?>{prolog}<w:document xmlns:w=\"{WordNamespace}\"><w:body>{body}</w:body></w:document>"));

    public static string WordParagraph(string words) => $"<w:p><w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r></w:p>";

    /// <summary>A PDF of one page a list of lines; an empty line is a gap as before a paragraph.</summary>
    public static byte[] Pdf(params string[][] pages) => Pdf("", pages);

    /// <param name="trailer">What else the trailer says.</param>
    public static byte[] Pdf(string trailer, string[][] pages)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{string.Join(' ', pages.Select((_, i) => $"{4 + (2 * i)} 0 R"))}] /Count {pages.Length} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        };
        foreach (var lines in pages)
        {
            var content = new StringBuilder("BT /F1 12 Tf 14 TL 72 760 Td ");
            foreach (var line in lines) content.Append('(').Append(line.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)).Append(") Tj T* ");
            content.Append("ET");
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {objects.Count + 2} 0 R >>");
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
        }

        return Assembled(objects, trailer);
    }

    private static byte[] Assembled(List<string> objects, string trailer)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        for (var i = 0; i < objects.Count; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(table).Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
