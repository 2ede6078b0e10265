using System.Globalization;

namespace QuoteCompare.Core;

/// <summary>
/// A day, or what is known of it: any part may be missing ("on September 17" has no year). Written as in ISO 8601:2000:
/// <c>2019-09-17</c>, <c>2019-09</c>, <c>2019</c>, <c>--09-17</c>, <c>--09</c>.
/// </summary>
/// <param name="Year">1 to 9999, or null when unknown.</param>
/// <param name="Month">1 to 12, or null when unknown.</param>
/// <param name="Day">1 to 31, or null when unknown; never known without the month.</param>
public readonly record struct EventDate(int? Year, int? Month, int? Day)
{
    /// <summary>A whole day.</summary>
    public static EventDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>The day, when every part is known and it exists in the calendar; else null.</summary>
    public DateOnly? Whole =>
        Year is { } y && Month is { } m && Day is { } d && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;

    /// <summary>Whether the two differ in any part that both give. A missing part matches anything.</summary>
    public bool Contradicts(EventDate other) =>
        Differ(Year, other.Year) || Differ(Month, other.Month) || Differ(Day, other.Day);

    /// <summary>Reads the forms named above; false for anything else, including days that no month has.</summary>
    public static bool TryParse(string? text, out EventDate date)
    {
        date = default;
        if (string.IsNullOrEmpty(text)) return false;
        var yearless = text.StartsWith("--", StringComparison.Ordinal);
        var parts = (yearless ? text[2..] : text).Split('-');
        var numbers = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var width = i == 0 && !yearless ? 4 : 2;
            if (parts[i].Length != width || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return false;
        }

        int? At(int index) => index >= 0 && index < numbers.Length ? numbers[index] : null;
        var shift = yearless ? -1 : 0;
        date = new EventDate(At(shift), At(1 + shift), At(2 + shift));
        return numbers.Length <= 3 + shift && date.IsSound;
    }

    private bool IsSound =>
        Year is null or (>= 1 and <= 9999) && Month is null or (>= 1 and <= 12)
        && (Day is null || (Month is { } m && Day >= 1 && Day <= DateTime.DaysInMonth(Year ?? 2000, m)));

    /// <inheritdoc/>
    public override string ToString()
    {
        var head = Year is { } y ? y.ToString("0000", CultureInfo.InvariantCulture) : "-";
        if (Month is not { } m) return head;
        var month = $"{head}-{m.ToString("00", CultureInfo.InvariantCulture)}";
        return Day is { } d ? $"{month}-{d.ToString("00", CultureInfo.InvariantCulture)}" : month;
    }

    private static bool Differ(int? one, int? other) => one is not null && other is not null && one != other;
}
