using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded;

/// <summary>A quotation to be written into a report.</summary>
/// <param name="Reported">Whether it is told as reported speech, without quotation marks.</param>
internal sealed record Seed(SeededEdit Edit, Statement Statement, EditedText Edited, bool Reported)
{
    public bool Overlaps(Seed other) => Spans.Any(span => other.Spans.Any(span.Overlaps));

    private IEnumerable<TextSpan> Spans => Edited.Partner is { } partner ? [Statement.Original, partner.Original] : [Statement.Original];
}

/// <summary>Which statement of a text gets which edit, and which quotations stand in one report.</summary>
/// <param name="Offered">How many statements offer each edit.</param>
/// <param name="Reports">The quotations of each report, in its order.</param>
internal sealed record SeedPlan(IReadOnlyDictionary<SeededEdit, int> Offered, IReadOnlyList<IReadOnlyList<Seed>> Reports)
{
    /// <summary>Enough for a share of a kind to mean something over a few texts, few enough that a long text does not decide alone.</summary>
    private const int MostOfAnEdit = 25;

    /// <summary>Untouched quotations are what an alarm is false on: more of them than of any edit.</summary>
    private const int MostUntouched = 100;

    /// <summary>How many edits, one at a time and each in a report of its own, a statement may get.</summary>
    private const int MostUses = 4;

    /// <summary>As many quotations as a long news report has.</summary>
    private const int MostInReport = 10;

    public static SeedPlan Of(SeedText text)
    {
        var offers = EditCatalogue.All.ToDictionary(edit => edit, edit => text.Statements.Select(statement => (Statement: statement, Edited: OffersOf(edit, statement, text))).Where(offer => offer.Edited.Count > 0).ToList());
        var uses = text.Statements.ToDictionary(statement => statement, _ => 0);
        var seeds = new List<Seed>();
        foreach (var (edit, own) in offers.OrderBy(offer => offer.Value.Count))
        {
            var open = own.Where(offer => edit.IsNone || uses[offer.Statement] < MostUses).OrderBy(offer => edit.IsNone ? 0 : uses[offer.Statement]).ThenBy(offer => Draw.Of(offer.Statement.Text, edit.Name));
            foreach (var (statement, edited) in open.Take(edit.IsNone ? MostUntouched : MostOfAnEdit))
            {
                var chosen = Draw.From(edited, statement.Text, edit.Name);
                seeds.Add(new Seed(edit, statement, chosen, edit.FitsReportedSpeech && ReportedSpeech.Fits(chosen.Text) && Draw.Of(statement.Text, "reported" + edit.Name) % 2 == 0));
                if (!edit.IsNone) uses[statement]++;
            }
        }

        return new SeedPlan(offers.ToDictionary(offer => offer.Key, offer => offer.Value.Count), Deal(seeds));
    }

    private static List<EditedText> OffersOf(SeededEdit edit, Statement statement, SeedText text) =>
        [.. edit.Of(statement, text).Where(edited => text.IsWordForWord || edited.Key is not { } key || English.HoldsWord(statement.OriginalText, key))];

    /// <summary>
    /// Every quotation in the first report with room, none beside another from the same sentence. Those under another date stand in reports of their own: a date goes on
    /// for the quotations after it.
    /// </summary>
    private static List<IReadOnlyList<Seed>> Deal(IEnumerable<Seed> seeds)
    {
        var reports = new List<List<Seed>>();
        foreach (var seed in seeds.OrderBy(seed => Draw.Of(seed.Statement.Text + seed.Edit.Name)))
        {
            var report = reports.Find(report => report.Count < MostInReport && IsDated(report[0]) == IsDated(seed) && !report.Exists(seed.Overlaps));
            if (report is null) reports.Add(report = []);
            report.Add(seed);
        }

        return [.. reports.Select((report, number) => number % 2 == 1 ? report : [.. report.OrderBy(seed => seed.Statement.Original.Start)])];
    }

    private static bool IsDated(Seed seed) => seed.Edit.Telling == Telling.UnderAnotherDate;
}
