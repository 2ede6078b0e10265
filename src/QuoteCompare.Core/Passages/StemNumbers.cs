namespace QuoteCompare.Core.Passages;

/// <summary>The stems of the word tables, numbered as they come; one number a stem, so that a table of pairs is small and quick to build.</summary>
internal sealed class StemNumbers
{
    private readonly Dictionary<string, int> _numberOfStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numberOfWord = new(StringComparer.Ordinal);

    private readonly List<string> _stems = [];

    public int Count => _stems.Count;

    /// <summary>The stem of a number.</summary>
    public string this[int number] => _stems[number];

    /// <summary>The number of a stem; null for one that no table holds.</summary>
    public int? Of(string stem) => _numberOfStem.TryGetValue(stem, out var number) ? number : null;

    /// <summary>The number of a word's stem, a new one where need be.</summary>
    public int Enter(string word)
    {
        if (_numberOfWord.TryGetValue(word, out var known)) return known;
        var stem = TermReader.StemOf(word);
        if (!_numberOfStem.TryGetValue(stem, out var number))
        {
            _numberOfStem[stem] = number = _stems.Count;
            _stems.Add(stem);
        }

        return _numberOfWord[word] = number;
    }
}
