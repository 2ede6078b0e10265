using System.Globalization;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>"30 April" → "12 April" or "30 June"; "on Monday" → "on Thursday"; "last year" → "last month"; "in 1936" → "in 1933".</summary>
internal sealed class ChangeDate : SeededEdit
{
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] Spans = ["week", "month", "year"];

    public override string Name => "change a date";

    public override IReadOnlyList<FindingKind> Makes => [FindingKind.Time, FindingKind.Number];

    public override IReadOnlyList<FindingKind> Allows => WordsChanged;

    public override bool FitsReportedSpeech => true;

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text)
    {
        for (var i = 0; i < statement.Words.Count; i++)
        {
            if (Other(statement, i) is { } other) yield return new EditedText(statement.Replaced(i, i + 1, other), statement.Written(i));
        }
    }

    /// <summary>Whether the number at that index is a day of a month or a year.</summary>
    public static bool IsPartOfDate(Statement statement, int index) => IsDay(statement, index) || IsYear(statement, index);

    private static string? Other(Statement statement, int index)
    {
        var word = statement.Word(index);
        var name = char.IsUpper(statement.Written(index)[0]);
        if (IsDay(statement, index)) return ((int.Parse(word, CultureInfo.InvariantCulture) + 8) % 27 + 1).ToString(CultureInfo.InvariantCulture);
        if (IsYear(statement, index)) return (int.Parse(word, CultureInfo.InvariantCulture) - 3).ToString(CultureInfo.InvariantCulture);
        if (name && Array.IndexOf(Months, word) is >= 0 and var month && IsMonth(statement, index)) return Mending.WithCapital(Months[(month + 5) % 12]);
        if (name && Array.IndexOf(Weekdays, word) is >= 0 and var day) return Mending.WithCapital(Weekdays[(day + 3) % 7]);
        return statement.Word(index - 1) is "last" or "next" or "this" && Array.IndexOf(Spans, word) is >= 0 and var span ? Spans[(span + 1) % 3] : null;
    }

    private static bool IsDay(Statement statement, int index) =>
        int.TryParse(statement.Word(index), NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31
        && (Array.IndexOf(Months, statement.Word(index + 1)) >= 0 || Array.IndexOf(Months, statement.Word(index - 1)) >= 0);

    /// <summary>Four figures without a comma between them.</summary>
    private static bool IsYear(Statement statement, int index) =>
        statement.Written(index).Length == 4 && int.TryParse(statement.Written(index), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1500 and <= 2100;

    /// <summary>"May", "March" and "August" are words too: a month has a number beside it or a word of time before it.</summary>
    private static bool IsMonth(Statement statement, int index) =>
        index > 0 && (statement.Word(index - 1) is "in" or "by" or "of" or "since" or "until" or "last" or "next" or "early" or "late"
            || char.IsDigit(statement.Word(index - 1)[0]) || (statement.Word(index + 1).Length > 0 && char.IsDigit(statement.Word(index + 1)[0])));
}
