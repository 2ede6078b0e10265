using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Passages;

/// <summary>Reads tokens of one text as terms. Remembers the stems of its words, since most words come again.</summary>
internal sealed class TermReader(SegmentedText text)
{
    private static readonly FrozenSet<string> FunctionWords = [.. Lexicon.Words("function-words.txt"), .. Contractions.All];

    private static readonly FrozenDictionary<string, string> Lemmas = Lexicon.Lines("irregular-forms.txt").Concat(Lexicon.Lines("archaic-forms.txt"))
        .Select(line => line.Split(": "))
        .GroupBy(parts => parts[0], parts => parts[1], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private readonly Dictionary<string, (string Form, string Stem, int Number, bool IsContent)> _words = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _spellings = new(StringComparer.Ordinal);

    /// <summary>The terms of a range of token indices, in order; marks and symbols are none.</summary>
    public IEnumerable<Term> Read(TextSpan tokens)
    {
        for (var i = tokens.Start; i < tokens.End;)
        {
            if (!text.Tokens[i].IsWord)
            {
                i++;
                continue;
            }

            var term = ReadAt(i, tokens.End);
            yield return term;
            i = term.Tokens.End;
        }
    }

    /// <summary>The stem of a word, irregular forms by way of their lemma ("spoken" and "speaks" have one).</summary>
    public static string StemOf(string form)
    {
        var bare = form.EndsWith("'s", StringComparison.Ordinal) ? form[..^2] : form;
        return Stemmer.Stem(Lemmas.GetValueOrDefault(bare) ?? Modern(bare));
    }

    /// <summary>"Cometh" and "comest" are older forms of "comes".</summary>
    private static string Modern(string form) =>
        form.Length > 5 && form.EndsWith("eth", StringComparison.Ordinal) && form[^4] != 'i' ? form[..^3] + "es" : form;

    /// <summary>Whether a word is an inflected form that no rule gives.</summary>
    public static bool IsIrregular(string form) => Lemmas.ContainsKey(form);

    private Term ReadAt(int first, int end)
    {
        var count = NameBook.TryRead(text, first, end, out var meaning);
        if (count == 0) count = NumberReader.TryRead(text, first, end, out meaning);
        if (count == 0) count = CompoundAt(first, end);
        var tokens = new TextSpan(first, first + Math.Max(1, count));
        var form = tokens.Length == 1
            ? Spelling(text.Tokens[first].Normal)
            : string.Join(meaning is null ? "" : " ", Enumerable.Range(first, tokens.Length).Select(i => text.Tokens[i].Normal));
        // "$5" is no "€5", though the mark is no word.
        if (meaning?.Unit is { } unit) form += " " + unit;
        if (meaning is not null) return new Term(tokens, form, form, Thesaurus.None, meaning, IsContent: true);
        var isAcronym = text.Tokens[first].Kind == TokenKind.Acronym;
        if (!_words.TryGetValue(form, out var known))
        {
            var stem = StemOf(form);
            _words[form] = known = (form, stem, Thesaurus.NumberOf(stem), !FunctionWords.Contains(form));
        }

        return new Term(tokens, known.Form, known.Stem, known.Number, null, isAcronym || known.IsContent);
    }

    private string Spelling(string word)
    {
        if (!_spellings.TryGetValue(word, out var spelling)) _spellings[word] = spelling = Spellings.One(word);
        return spelling;
    }

    /// <summary>The number of tokens of words joined by a hyphen that mean something of their own; 0 where none stand.</summary>
    private int CompoundAt(int first, int end)
    {
        if (first + 2 >= end || text.Tokens[first + 1].Normal != "-" || !text.Tokens[first + 2].IsWord) return 0;
        if (text.Tokens[first].Span.End != text.Tokens[first + 1].Span.Start || text.Tokens[first + 1].Span.End != text.Tokens[first + 2].Span.Start) return 0;
        return Thesaurus.IsCompound(StemOf($"{text.Tokens[first].Normal}-{text.Tokens[first + 2].Normal}")) ? 3 : 0;
    }
}
