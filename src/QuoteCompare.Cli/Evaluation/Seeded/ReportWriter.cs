using System.Globalization;
using System.Text;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded;

/// <summary>A quotation where it stands in its report.</summary>
/// <param name="Span">What is conveyed, without outer marks.</param>
/// <param name="Place">Where the edit shows, a word of room on both sides; all of it where there is no such place.</param>
internal sealed record WrittenSeed(Seed Seed, TextSpan Span, TextSpan Place);

/// <summary>A report made of quotations whose truth is known.</summary>
internal sealed record SeededReport(SeedText Text, Report Report, IReadOnlyList<WrittenSeed> Seeds);

/// <summary>Writes quotations into a report, a paragraph each, every one with its attribution.</summary>
internal sealed class ReportWriter(SeedText text, int number)
{
    /// <summary>Other people, for words put in another mouth. All invented.</summary>
    private static readonly string[] Others = ["Peter Novak", "Grace Okafor", "David Ashworth", "Lena Fischer"];

    private readonly StringBuilder report = new();
    private readonly List<WrittenSeed> written = [];
    private readonly bool monthFirst = number % 2 == 0;
    private readonly (string Open, string Close) marks = number % 3 == 0 ? ("\"", "\"") : ("“", "”");

    public static SeededReport Write(SeedText text, IReadOnlyList<Seed> seeds, int number) => new ReportWriter(text, number).Write(seeds);

    private SeededReport Write(IReadOnlyList<Seed> seeds)
    {
        var isDated = seeds[0].Edit.Telling == Telling.UnderAnotherDate;
        report.Append(CultureInfo.InvariantCulture, $"A report on {text.Speaker}\n\n");
        report.Append(isDated ? $"{text.Speaker} is often quoted.\n" : $"{text.Speaker} gave a speech on {Attribution.Day(text.Day, monthFirst)}.\n");
        foreach (var seed in seeds) Write(seed);
        var name = string.Create(CultureInfo.InvariantCulture, $"seeded-{number + 1}.txt");
        var metadata = new TextMetadata { Kind = TextKind.Report, Language = "en", On = [new DeclaredRelation(text.Speech.Name, text.Relation)] };
        return new SeededReport(text, new Report(name, report.ToString(), metadata), written);
    }

    private void Write(Seed seed)
    {
        var clause = Attribution.For(seed);
        var words = seed.Reported ? Mending.WithSmallLetter(seed.Edited.Text) : seed.Edited.Text;
        var ended = Attribution.IsInverted(clause) ? WithComma(words) : words;
        var name = seed.Edit.Telling == Telling.AsSomebodyElses ? Draw.From(Others, words, "mouth") : text.Speaker;
        var day = seed.Edit.Telling == Telling.UnderAnotherDate ? Attribution.OtherDay(text.Day) : text.Day;
        var (open, close) = seed.Reported ? ("", "") : marks;
        var told = string.Format(CultureInfo.InvariantCulture, clause, "\n", name, name.Split(' ')[^1], Attribution.Day(day, monthFirst)).Split('\n');
        report.Append('\n').Append(told[0]).Append(open);
        var start = report.Length;
        report.Append(ended);
        var place = PlaceOf(seed, words);
        written.Add(new WrittenSeed(seed, new TextSpan(start, start + words.TrimEnd('.').Length), new TextSpan(start + place.Start, start + place.End)));
        report.Append(close).Append(told[1]).Append('\n');
    }

    /// <summary>A full stop before "he said" becomes a comma; three dots stay, and so does the stop of "U.S.".</summary>
    private static string WithComma(string words) => words switch
    {
        [.., '.', '.'] => words,
        [.., '.', _, '.'] => words + ",",
        [.., '.'] => words[..^1] + ",",
        _ => words,
    };

    /// <summary>Where the words differ from the faithful ones, from the word before to the word after.</summary>
    private static TextSpan PlaceOf(Seed seed, string words)
    {
        var faithful = seed.Statement.Text;
        if (seed.Edited.Partner is not null || seed.Edited.Text == faithful) return new TextSpan(0, words.Length);
        var (ahead, behind) = (0, 0);
        var least = Math.Min(faithful.Length, words.Length);
        while (ahead < least && char.ToLowerInvariant(faithful[ahead]) == char.ToLowerInvariant(words[ahead])) ahead++;
        while (behind < least - ahead && faithful[^(behind + 1)] == words[^(behind + 1)]) behind++;
        return new TextSpan(WordsBefore(words, ahead), WordsAfter(words, words.Length - behind));
    }

    private static int WordsBefore(string words, int at)
    {
        var space = at <= 1 ? -1 : words.LastIndexOf(' ', Math.Min(at, words.Length) - 1);
        return space <= 0 ? 0 : words.LastIndexOf(' ', space - 1) + 1;
    }

    private static int WordsAfter(string words, int at)
    {
        var space = words.IndexOf(' ', Math.Min(at, words.Length));
        var next = space < 0 ? -1 : words.IndexOf(' ', space + 1);
        return next < 0 ? words.Length : next;
    }
}
