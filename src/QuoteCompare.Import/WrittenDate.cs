using System.Globalization;
using QuoteCompare.Core;

namespace QuoteCompare.Import;

/// <summary>Reads dates as machines write them: ISO 8601 and RFC 822. The day is the one that was written, in the writer's own time zone.</summary>
internal static class WrittenDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The day; null when it is written otherwise. "03/04/2025" is two days and stays unread.</summary>
    public static EventDate? Read(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        var words = written.Trim();
        var iso = words.Split('T', ' ')[0];
        if (iso.Length == 8 && iso.All(char.IsAsciiDigit)) iso = $"{iso[..4]}-{iso[4..6]}-{iso[6..]}";
        if (!iso.StartsWith("--", StringComparison.Ordinal) && EventDate.TryParse(iso, out var day)) return day;
        return ReadMail(words);
    }

    // "Fri, 07 Mar 2025 10:00:00 GMT", the weekday left out or not.
    private static EventDate? ReadMail(string words)
    {
        var parts = words[(words.IndexOf(',') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 3 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        var month = Array.FindIndex(Months, name => parts[1].StartsWith(name, StringComparison.OrdinalIgnoreCase)) + 1;
        if (month == 0 || parts[2].Length != 4 || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return null;
        return EventDate.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{number:00}"), out var day) ? day : null;
    }
}
