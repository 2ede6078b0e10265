using System.Diagnostics;
using System.Text.RegularExpressions;

namespace QuoteCompare.EndToEnd.Support;

/// <summary>What stands on a printed page.</summary>
public static partial class Paper
{
    /// <summary>The words of a PDF in one line, by Debian's pdftotext.</summary>
    public static async Task<string> TextAsync(byte[] pdf)
    {
        var start = new ProcessStartInfo("pdftotext", ["-", "-"]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        using var reader = Process.Start(start)!;
        var text = reader.StandardOutput.ReadToEndAsync();
        await reader.StandardInput.BaseStream.WriteAsync(pdf);
        reader.StandardInput.Close();
        return Space().Replace(await text, " ");
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();
}
