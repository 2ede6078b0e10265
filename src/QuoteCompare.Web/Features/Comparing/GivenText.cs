using System.Text;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Web.Features.Comparing;

/// <summary>A text that came with a form: pasted, chosen as a file, or carried along from the form before.</summary>
/// <param name="Name">The file's name, or one given to what was pasted.</param>
/// <param name="Bytes">As they came: what is stored if the text is saved.</param>
/// <param name="Text">The words.</param>
public sealed record GivenText(string Name, byte[] Bytes, string Text)
{
    /// <summary>The text of one side of the form; null with a problem to show beside the field.</summary>
    /// <param name="form">The form.</param>
    /// <param name="side">"speech" or "report": what the fields of that side begin with.</param>
    public static (GivenText? Text, string? Problem) Read(IFormCollection form, string side)
    {
        var pasted = form[$"{side}-text"].ToString();
        var file = form.Files.GetFile($"{side}-file") is { Length: > 0 } or { FileName.Length: > 0 } ? form.Files.GetFile($"{side}-file") : null;
        var kept = form[$"{side}-kept"].ToString();
        if (file is not null && pasted.Length > 0) return (null, "Paste the text or choose a file, not both.");
        if (file is not null) return file.Length > FormLimits.LargestText ? (null, TooLarge(file.Length)) : Decode(NameOf(file), BytesOf(file));
        if (kept.Length > 0) return Keep(form[$"{side}-name"].ToString(), kept, side);

        // A browser sends every line end of a pasted text as CR LF, whatever it was: LF is what it was in the field.
        return Decode($"{side}.txt", Encoding.UTF8.GetBytes(pasted.Replace("\r\n", "\n", StringComparison.Ordinal)));
    }

    private static (GivenText?, string?) Keep(string name, string base64, string side)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length)
            ? Decode(name.Length > 0 ? name : $"{side}.txt", bytes[..length])
            : (null, "The text that came with the form is damaged. Paste it again, or choose the file again.");
    }

    private static (GivenText?, string?) Decode(string name, byte[] bytes)
    {
        if (bytes.Length > FormLimits.LargestText) return (null, TooLarge(bytes.Length));
        try
        {
            var text = TextDecoder.Decode(bytes);
            if (text.Length == 0) return (null, "There is no text here. Paste it, or choose a file.");
            return string.IsNullOrWhiteSpace(text) ? (null, "There are only spaces and line breaks here.") : (new GivenText(name, bytes, text), null);
        }
        catch (NotUtf8Exception problem)
        {
            return (null, FormattableString.Invariant($"“{name}” is not UTF-8 at byte {problem.Offset}. Save it as UTF-8 and choose it again."));
        }
    }

    /// <summary>The last part of the name as the browser sent it: some send a path, of whatever system.</summary>
    private static string NameOf(IFormFile file) => file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..];

    private static byte[] BytesOf(IFormFile file)
    {
        using var content = file.OpenReadStream();
        var bytes = new byte[file.Length];
        content.ReadExactly(bytes);
        return bytes;
    }

    private static string TooLarge(long bytes) => FormattableString.Invariant(
        $"The text holds {bytes:N0} bytes, and a text may hold up to 5 MB ({FormLimits.LargestText:N0} bytes). Shorten it, or compare it in parts.");
}
