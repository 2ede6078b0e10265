using System.Globalization;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded;

/// <summary>The clauses in which quotations are told. {0}: the quotation; {1}: the full name; {2}: the last name; {3}: a day.</summary>
internal static class Attribution
{
    private static readonly string[] Inverted = ["{0} {1} said.", "{0} said {1}.", "{0} {2} told the audience."];

    private static readonly string[] Introduced = ["{1} said: {0}", "{2} told the audience: {0}", "{1} said on {3}: {0}"];

    private static readonly string[] Told = ["{1} said that {0}", "{1} said on {3} that {0}", "{2} told the audience that {0}", "According to {1}, {0}"];

    private static readonly string[] Dated = ["{1} said on {3}: {0}", "In a speech on {3}, {1} said: {0}"];

    private static readonly string[] DatedTold = ["{1} said on {3} that {0}", "On {3}, {1} said that {0}"];

    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string For(Seed seed)
    {
        var isDated = seed.Edit.Telling == Telling.UnderAnotherDate;
        if (seed.Reported) return Draw.From(isDated ? DatedTold : Told, seed.Edited.Text, "told");
        return Draw.From(isDated ? Dated : [.. Inverted, .. Introduced], seed.Edited.Text, "quoted");
    }

    /// <summary>Whether the clause stands after the words: a full stop inside the marks then becomes a comma.</summary>
    public static bool IsInverted(string clause) => clause.StartsWith("{0}", StringComparison.Ordinal);

    public static string Day(EventDate day, bool monthFirst)
    {
        var whole = day.Whole!.Value;
        var month = Months[whole.Month - 1];
        return monthFirst
            ? string.Create(CultureInfo.InvariantCulture, $"{month} {whole.Day}, {whole.Year}")
            : string.Create(CultureInfo.InvariantCulture, $"{whole.Day} {month} {whole.Year}");
    }

    /// <summary>A day that differs in year, month and day.</summary>
    public static EventDate OtherDay(EventDate day) => new(day.Year - 2, ((day.Month + 4) % 12) + 1, (day.Day % 28) + 1);
}
