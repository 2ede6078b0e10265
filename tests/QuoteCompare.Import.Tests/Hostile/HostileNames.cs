namespace QuoteCompare.Import.Tests.Hostile;

internal static class HostileNames
{
    private const string Words = "We keep the lido.";

    public static HostileCase[] Cases =>
    [
        HostileCase.File("NUL and a line break in a name", "a\0b\nc.txt", Words, $"read as a_b_c.txt: {Words}"),
        HostileCase.File("a name that reads backwards", "lido\u202Etxt.exe.txt", Words, $"read as lido_txt.exe.txt: {Words}"),
        HostileCase.File("half a character in a name", "lido\uD800.txt", Words, $"read as lido_.txt: {Words}"),
        HostileCase.File("a path for a name", "../../etc/passwd.txt", Words, $"read as ../../etc/passwd.txt: {Words}"),
        HostileCase.File("markup for a name", "<script>alert(1)</script>.txt", Words, $"read as <script>alert(1)</script>.txt: {Words}"),
        HostileCase.File("an extension that is not read", "lido.exe", Words, "the extension .exe is not read here: .txt, .md, .html, .docx, .pdf and .zip are"),
        HostileCase.File("a name without an extension", "lido", Words, "a name without an extension is not read here: .txt, .md, .html, .docx, .pdf and .zip are"),
        HostileCase.File("a page named .txt", "lido.txt", "<!DOCTYPE html><p>We keep the lido.", "the extension .txt promises plain text, but by its content it is HTML"),
        HostileCase.File("a PDF named .txt", "lido.txt", "%PDF-1.4", "the extension .txt promises plain text, but by its content it is a PDF"),
        HostileCase.File("a text named .pdf", "lido.pdf", Words, "the extension .pdf promises a PDF, but by its content it is none"),
        HostileCase.File("a Word document named .zip", "lido.zip", () => Support.Made.Docx(""), "the extension .zip promises a zip archive, but by its content it is a Word document (docx)"),
        HostileCase.File("a picture named .txt", "lido.txt", () => [0x89, (byte)'P', (byte)'N', (byte)'G'], "by its content it is a picture"),
        HostileCase.File("a program named .docx", "lido.docx", () => [0x7F, (byte)'E', (byte)'L', (byte)'F'], "by its content it is a program"),
        HostileCase.File("an old or encrypted Word document", "lido.docx", () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
            "by its content it is an old or an encrypted Office document; save it as .docx without a password"),
    ];
}
