namespace QuoteCompare.Core.Text;

/// <summary>A word on its way to its stem, with the regions R1 and R2 of the Porter2 algorithm. A "Y" stands for a y that is a consonant.</summary>
internal sealed class StemmedWord
{
    private static readonly string[] LongerFirstRegions = ["gener", "commun", "arsen"];

    private readonly int _first;
    private readonly int _second;
    private string _word;

    public StemmedWord(string word)
    {
        _word = MarkConsonantY(word.TrimStart('\''));
        var longer = Array.Find(LongerFirstRegions, prefix => _word.StartsWith(prefix, StringComparison.Ordinal));
        _first = longer?.Length ?? AfterVowelAndConsonant(0);
        _second = AfterVowelAndConsonant(_first);
    }

    public override string ToString() => _word;

    public void DropPossessive()
    {
        foreach (var ending in (ReadOnlySpan<string>)["'s'", "'s", "'"])
        {
            if (!Ends(ending)) continue;
            Cut(ending.Length);
            return;
        }
    }

    public void DropPlural()
    {
        if (Ends("sses")) Cut(2);
        else if (Ends("ied") || Ends("ies")) Cut(_word.Length > 4 ? 2 : 1);
        else if (Ends("s") && !Ends("us") && !Ends("ss") && HasVowel(_word.Length - 2)) Cut(1);
    }

    public void DropVerbEnding()
    {
        if (Ends("eedly") || Ends("eed"))
        {
            var length = Ends("eed") ? 3 : 5;
            if (_word.Length - length >= _first) Cut(length - 2);
            return;
        }

        foreach (var ending in (ReadOnlySpan<string>)["ingly", "edly", "ing", "ed"])
        {
            if (!Ends(ending)) continue;
            if (!HasVowel(_word.Length - ending.Length)) return;
            Cut(ending.Length);
            if (Ends("at") || Ends("bl") || Ends("iz")) _word += "e";
            else if (EndsInDouble()) Cut(1);
            else if (_word.Length <= _first && EndsInShortSyllable(_word.Length)) _word += "e";
            return;
        }
    }

    public void TurnFinalY()
    {
        if (_word.Length > 2 && (_word[^1] is 'y' or 'Y') && !IsVowel(_word.Length - 2)) _word = _word[..^1] + "i";
    }

    /// <summary>Applies the first rule whose suffix the word ends in, if its condition holds; the rules stand longest suffix first.</summary>
    public void Shorten(IReadOnlyList<SuffixRule> rules)
    {
        foreach (var rule in rules)
        {
            if (!Ends(rule.Suffix)) continue;
            var at = _word.Length - rule.Suffix.Length;
            var region = rule.InSecondRegion ? _second : _first;
            if (at >= region && (rule.Before.Length == 0 || (at > 0 && rule.Before.Contains(_word[at - 1], StringComparison.Ordinal))))
                _word = _word[..at] + rule.Replacement;
            return;
        }
    }

    public void DropFinalLetter()
    {
        var at = _word.Length - 1;
        if (at < 1) return;
        if (_word[at] == 'e' && (at >= _second || (at >= _first && !EndsInShortSyllable(at)))) Cut(1);
        else if (_word[at] == 'l' && at >= _second && _word[at - 1] == 'l') Cut(1);
    }

    private static string MarkConsonantY(string word)
    {
        if (!word.Contains('y', StringComparison.Ordinal)) return word;
        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1]))) letters[i] = 'Y';
        return new string(letters);
    }

    private int AfterVowelAndConsonant(int start)
    {
        for (var i = start + 1; i < _word.Length; i++)
            if (!IsVowel(i) && IsVowel(i - 1)) return i + 1;
        return _word.Length;
    }

    private bool EndsInShortSyllable(int end) =>
        end == 2
            ? IsVowel(0) && !IsVowel(1)
            : end > 2 && IsVowel(end - 2) && !IsVowel(end - 3) && !IsVowel(end - 1) && _word[end - 1] is not ('w' or 'x' or 'Y');

    private bool EndsInDouble() =>
        _word.Length > 1 && _word[^1] == _word[^2] && "bdfgmnprt".Contains(_word[^1], StringComparison.Ordinal);

    private bool HasVowel(int end)
    {
        for (var i = 0; i < end; i++)
            if (IsVowel(i)) return true;
        return false;
    }

    private bool IsVowel(int index) => IsVowel(_word[index]);
    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
    private bool Ends(string suffix) => _word.EndsWith(suffix, StringComparison.Ordinal);
    private void Cut(int length) => _word = _word[..^length];
}
