namespace QuoteCompare.Core.Passages;

/// <summary>One table of words that belong together, by their stems, both ways; no stem beside itself.</summary>
internal sealed class StemPairs
{
    /// <summary>For a stem's number those beside it, ascending; shorter than the list of stems when tables read later add some.</summary>
    private readonly int[][] _beside;

    /// <param name="stems">The numbers, shared by all tables.</param>
    /// <param name="lines">Words with spaces between them; a colon after the first is passed over.</param>
    /// <param name="everyPair">Whether every word of a line belongs to every other; else each to the first only.</param>
    public StemPairs(StemNumbers stems, IEnumerable<string> lines, bool everyPair)
    {
        var beside = new Dictionary<int, List<int>>();
        foreach (var line in lines)
        {
            var group = Array.ConvertAll(line.Replace(":", "", StringComparison.Ordinal).Split(' '), stems.Enter);
            for (var i = 0; i < (everyPair ? group.Length : 1); i++)
            {
                for (var j = i + 1; j < group.Length; j++)
                {
                    Add(beside, group[i], group[j]);
                    Add(beside, group[j], group[i]);
                }
            }
        }

        _beside = new int[stems.Count][];
        Array.Fill(_beside, []);
        foreach (var (stem, others) in beside) _beside[stem] = Ascending(others);
    }

    /// <summary>The stems beside one, ascending; empty when none is known.</summary>
    public int[] Of(int stem) => (uint)stem < (uint)_beside.Length ? _beside[stem] : [];

    public bool Contain(int stem, int other) => Array.BinarySearch(Of(stem), other) >= 0;

    private static void Add(Dictionary<int, List<int>> beside, int stem, int other)
    {
        if (stem == other) return;
        if (!beside.TryGetValue(stem, out var others)) beside[stem] = others = [];
        others.Add(other);
    }

    private static int[] Ascending(List<int> numbers)
    {
        numbers.Sort();
        var different = new List<int>(numbers.Count);
        foreach (var number in numbers)
            if (different.Count == 0 || different[^1] != number) different.Add(number);
        return [.. different];
    }
}
