using System.Text;
using MadeFile = QuoteCompare.Import.Tests.Support.Made;

namespace QuoteCompare.EndToEnd.Support;

/// <summary>An archive of 200 files: a hundred of every format that is read, and a hundred that are broken in ten ways.</summary>
public static class MixedArchive
{
    private const int OfEachFormat = 20, OfEachWay = 10;

    private static readonly (string Extension, Func<int, byte[]> Bytes)[] Formats =
    [
        ("txt", number => Text($"Letter {number}\n\n{Sentence(number)}")),
        ("md", number => Text($"# Note {number}\n\n{Sentence(number)}\n")),
        ("html", number => Text($"<!doctype html><html lang=\"en\"><title>x</title><article><h1>Page {number}</h1><p>{Sentence(number)}</p></article></html>")),
        ("docx", number => MadeFile.Docx(MadeFile.WordParagraph($"Minutes {number}") + MadeFile.WordParagraph(Sentence(number)))),
        ("pdf", number => MadeFile.Pdf([$"Paper {number}", "", Sentence(number).Replace('“', '"').Replace('”', '"')])),
    ];

    private static readonly (string Name, Func<int, byte[]> Bytes, string Reason)[] Ways =
    [
        ("broken/empty-{0}.txt", _ => [], "it is empty (0 bytes)"),
        ("broken/blank-{0}.txt", _ => Text(" \n \n"), "it holds no text"),
        ("broken/latin-{0}.txt", _ => Encoding.Latin1.GetBytes("café"), "not UTF-8 at byte 3"),
        ("broken/wide-{0}.txt", _ => Encoding.Unicode.GetBytes("We keep the lido."), "it is UTF-16 without a byte order mark; save it as UTF-8"),
        ("broken/no-paper-{0}.pdf", _ => Text("no PDF"), "the extension .pdf promises a PDF, but by its content it is none"),
        ("broken/torn-{0}.pdf", _ => Text("%PDF-1.4\nnothing more"), "the PDF is damaged and cannot be read"),
        ("broken/entity-{0}.docx", _ => MadeFile.Docx(MadeFile.WordParagraph("&x;"), "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"), "its part word/document.xml holds a document type definition (DTD), which is never read"),
        ("broken/program-{0}.exe", _ => [.. "MZ"u8, 0x90, 0x00], "by its content it is a program"),
        ("broken/inner-{0}.zip", _ => MadeFile.Zip(("a.txt", "We keep the lido.")), "archives inside archives are not unpacked"),
        ("../broken/outside-{0}.txt", number => Text(Sentence(number)), "its name leads out of the archive"),
    ];

    /// <summary>Names of the sound files.</summary>
    public static IReadOnlyList<string> Sound { get; } = [.. from format in Formats from number in Enumerable.Range(1, OfEachFormat) select $"sound/{format.Extension}-{number}.{format.Extension}"];

    /// <summary>Names of the broken files, each with the reason why it is not read.</summary>
    public static IReadOnlyDictionary<string, string> Broken { get; } =
        (from way in Ways from number in Enumerable.Range(1, OfEachWay) select (Name: NameOf(way.Name, number), way.Reason)).ToDictionary(file => file.Name, file => file.Reason, StringComparer.Ordinal);

    public static byte[] Bytes()
    {
        var sound = from format in Formats from number in Enumerable.Range(1, OfEachFormat) select ($"sound/{format.Extension}-{number}.{format.Extension}", format.Bytes(number));
        var broken = from way in Ways from number in Enumerable.Range(1, OfEachWay) select (NameOf(way.Name, number), way.Bytes(number));

        // One after the other, so that whatever moment the program is killed at, both kinds are still to come.
        return MadeFile.Zip([.. sound.Zip(broken, (one, other) => new[] { one, other }).SelectMany(both => both)]);
    }

    private static string NameOf(string name, int number) => name.Replace("{0}", $"{number}", StringComparison.Ordinal);

    private static string Sentence(int number) => $"“We keep the lido because a town needs water,” she said for the {number}th time on Friday evening.";

    private static byte[] Text(string words) => Encoding.UTF8.GetBytes(words);
}
