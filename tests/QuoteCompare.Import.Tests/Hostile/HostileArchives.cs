using QuoteCompare.Import.Archives;
using QuoteCompare.Import.Tests.Support;

namespace QuoteCompare.Import.Tests.Hostile;

internal static class HostileArchives
{
    private const string Words = "We keep the lido.";
    private static readonly ImportLimits Small = ImportLimits.Default with { LargestArchive = 30_000, MostEntries = 3 };

    public static HostileCase[] Cases =>
    [
        Of("a bomb of zeros", () => Made.Zip(("a.txt", new byte[20_000_000])), "a.txt: unpacked it is more than 200 times as large as packed"),
        Of("a file of 26 MB, packed", () => Made.Zip(("a.txt", Noise(26 * 1024 * 1024))), "a.txt: unpacked it is larger than 25 MB"),
        HostileCase.Archive("files that are too much together (limit 30,000 bytes)", () => Made.Zip(("a.txt", new byte[20_000]), ("b.txt", new byte[20_000]), ("c.txt", new byte[9_000])),
            "a.txt: unpacked; b.txt: unpacked it is larger than 10,000 bytes; c.txt: unpacked", Small),
        HostileCase.Archive("more files than allowed (limit 3)", () => Made.Zip(("a.txt", Words), ("b.txt", Words), ("c.txt", Words), ("d.txt", Words)), "a.zip: it holds 4 files, more than 3", Small),
        Of("an archive in an archive, as in a quine", () => Made.Zip(("r/r.zip", Made.Zip(("r.zip", Words)))), "r/r.zip: archives inside archives are not unpacked"),
        Of("an archive in an archive, named .txt", () => Made.Zip(("r.txt", Made.Zip(("r.zip", Words)))), "r.txt: archives inside archives are not unpacked"),
        Of("a name that leads out", () => Made.Zip(("../../etc/cron.d/a.txt", Words)), "../../etc/cron.d/a.txt: its name leads out of the archive"),
        Of("a name that leads out backwards", () => Made.Zip(("..\\..\\a.txt", Words)), "..\\..\\a.txt: its name leads out of the archive"),
        Of("an absolute name", () => Made.Zip(("/etc/a.txt", Words)), "/etc/a.txt: its name is an absolute path"),
        Of("a name with a drive", () => Made.Zip(("C:/a.txt", Words)), "C:/a.txt: its name begins with a drive"),
        Of("NUL in a name", () => Patched(Made.Zip(("a#b.txt", Words)), "a#b.txt"u8, "a\0b.txt"u8), "a_b.txt: its name holds a control character"),
        Of("one name twice", () => Made.Zip(("a.txt", Words), ("a.txt", "We sell the lido.")), "a.txt: unpacked; a.txt: the archive holds a file of this name already"),
        Of("a wrong checksum", () => Patched(Made.Zip(("a.txt", Words)), Crc(Words), [1, 2, 3, 4]), "a.txt: it is damaged: its checksum differs"),
        Of("an encrypted file", Encrypted, "a.txt: it is encrypted; pack it without a password"),
        Of("an archive cut short", () => Made.Zip(("a.txt", Words))[..60], "a.zip: the zip archive is damaged: its directory cannot be read"),
        Of("an archive without files", () => Made.Zip(("folder/", "")), "a.zip: the archive holds no files"),
        Of("a sidecar without its text", () => Made.Zip(("a.meta.json", "{}"), ("b.txt", Words)), "a.meta.json: there is no text beside this sidecar; b.txt: unpacked"),
        new("a sidecar that is no JSON", "its sidecar: metadata is not as expected at $, line 1",
            () => Read.Outcome(new ReceivedItem("a.txt", "We keep the lido."u8.ToArray()) { Sidecar = "{"u8.ToArray() }).ShouldBeOfType<Refusal>().Reason),
    ];

    private static HostileCase Of(string input, Func<byte[]> bytes, string answer) => HostileCase.Archive(input, bytes, answer);

    // Packs to half, so that only the size counts.
    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        var state = 1u;
        for (var i = 0; i < length; i++) bytes[i] = (byte)((state = (state * 1664525) + 1013904223) >> 28);
        return bytes;
    }

    private static byte[] Crc(string words) => BitConverter.GetBytes(Crc32.Of(System.Text.Encoding.UTF8.GetBytes(words)));

    private static byte[] Patched(byte[] bytes, ReadOnlySpan<byte> from, ReadOnlySpan<byte> to)
    {
        for (var at = bytes.AsSpan().IndexOf(from); at >= 0; at = bytes.AsSpan().IndexOf(from)) to.CopyTo(bytes.AsSpan(at));
        return bytes;
    }

    // The flags' first bit, in the local header and in the directory.
    private static byte[] Encrypted()
    {
        var bytes = Made.Zip(("a.txt", Words));
        bytes[6] |= 1;
        bytes[bytes.AsSpan().IndexOf("PK\x01\x02"u8) + 8] |= 1;
        return bytes;
    }
}
