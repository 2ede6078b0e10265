namespace QuoteCompare.Made;

/// <summary>Sentences that nobody said, drawn with a seed: the same on every machine. They hold together as little as they sound.</summary>
internal sealed class MadeWords(int seed)
{
    /// <summary>Words of a sentence: as long as those of a speech that was written before it was given.</summary>
    private const int FewestWords = 15, MostWords = 40;

    private static readonly string[] Who =
    [
        "the harbour board", "our pilots", "the night ferry", "every family on the quay", "the weather office", "the old shipyard", "a young engineer", "the town clerk",
        "the fishing fleet", "our neighbours upriver", "the lighthouse keepers", "the market traders", "the school orchestra", "the river police", "a retired captain",
        "the customs house", "the rowing club", "our accountants", "the ice factory", "the women of the net lofts", "the salt works", "the dredging company", "the parish choir",
    ];

    private static readonly string[] Does =
    [
        "repaired", "measured", "painted", "defended", "postponed", "borrowed", "counted", "inherited", "promised", "abandoned", "rebuilt", "inspected", "sold", "photographed",
        "described", "refused", "opened", "closed", "welcomed", "surveyed", "shared", "protected", "questioned", "emptied", "weighed", "insured", "mapped", "moved",
    ];

    private static readonly string[] What =
    [
        "the northern breakwater", "two hundred mooring rings", "a ledger of debts", "the swing bridge", "forty barrels of tar", "the storm signal", "a cargo of oranges",
        "the tide tables", "an iron crane", "the drowned orchard", "seven flat boats", "the pilots' library", "a bell without a tongue", "the flood wall", "an unpaid invoice",
        "the eel traps", "a wagon of copper", "the ferry timetable", "the lower warehouse", "three crooked chimneys", "the memorial garden", "a map of sandbanks",
        "the coal wharf", "ninety lanterns", "the pumping station", "an oak rudder", "the captain's bicycle", "the winter stores", "a contract with Marsten",
    ];

    private static readonly string[] When =
    [
        "before the frost", "after the long strike", "on a grey Thursday", "during the regatta", "without a single vote", "in the second spring", "since the great flood",
        "by candlelight", "against the advice of Orlow", "at low water", "within eleven days", "under the new charter", "for less than a shilling", "with borrowed tools",
        "beside the chapel", "between two tides", "when the fog lifted", "while the council slept", "along the eastern mole", "near the glass foundry",
    ];

    private static readonly string[] And = ["and", "but", "although", "because", "so that", "while", "until"];

    private readonly Random draw = new(seed);

    public Random Draw => draw;

    /// <summary>One sentence with its full stop.</summary>
    public string Sentence()
    {
        var wanted = draw.Next(FewestWords, MostWords - 10);
        var words = Clause();
        while (CountWords(words) < wanted) words += $", {One(And)} {Clause()}";
        return $"{char.ToUpperInvariant(words[0])}{words[1..]}.";
    }

    public T One<T>(IReadOnlyList<T> of) => of[draw.Next(of.Count)];

    public bool Chance(int percent) => draw.Next(100) < percent;

    public static int CountWords(string words) => words.Split(' ').Length;

    private string Clause() => $"{One(Who)} {One(Does)} {One(What)} {One(When)}";
}
