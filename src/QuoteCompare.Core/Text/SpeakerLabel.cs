using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;

namespace QuoteCompare.Core.Text;

/// <summary>Words before a colon at a paragraph's start that may say who speaks: "Clara Osei:", "MS. OSEI:", "Q:", "The Minister for Health (Clara Osei):".</summary>
/// <param name="Tokens">Half-open range of token indices, colon included.</param>
/// <param name="Words">The words that may name a person, as they stand.</param>
/// <param name="NamesSomebody">Whether they look like a person's name or part; else the label may as well be a heading.</param>
/// <param name="Asks">Whether they name nobody and say that somebody asks.</param>
internal sealed record SpeakerLabel(TextSpan Tokens, string Words, bool NamesSomebody, bool Asks)
{
    /// <summary>Tokens and words of a label at most: more before a colon is a sentence.</summary>
    private const int LongestTokens = 16, LongestWords = 9;

    private static readonly FrozenSet<string> Questioners = Load("questioner");
    private static readonly FrozenSet<string> Answerers = Load("answerer");
    private static readonly FrozenSet<string> Headings = Load("heading");
    private static readonly FrozenSet<string> Common = Lexicon.Lines("common-words.txt").SelectMany(line => line[(line.IndexOf(':') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Places = Lexicon.Lines("names.txt").SelectMany(line => line.Split(',', StringSplitOptions.TrimEntries)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The label that opens a paragraph; null when none does.</summary>
    public static SpeakerLabel? At(SegmentedText text, Paragraph paragraph)
    {
        var tokens = text.Sentences[paragraph.Sentences.Start].Tokens with { End = text.Sentences[paragraph.Sentences.End - 1].Tokens.End };
        if (EndOf(text, tokens) is not { } colon) return null;
        var name = NameIn(text, tokens with { End = colon });
        var words = Enumerable.Range(name.Start, name.Length).Where(i => text.Tokens[i].IsWord && text.Tokens[i].Kind != TokenKind.Number).ToList();
        if (words.Count == 0 || words.TrueForAll(i => Headings.Contains(text.Tokens[i].Normal))) return null;
        var names = words.FindAll(i => IsName(text, i));
        return new SpeakerLabel(
            tokens with { End = colon + 1 },
            string.Join(' ', words.Select(i => text.Tokens[i].Span.In(text.Text))),
            IsPerson(text, words, names, name),
            names.Count == 0 && words.Exists(i => Questioners.Contains(text.Tokens[i].Normal)));
    }

    /// <summary>The index of the colon, or of the stop behind Q and A.</summary>
    private static int? EndOf(SegmentedText text, TextSpan tokens)
    {
        var (words, bracket) = (0, false);
        for (var t = tokens.Start; t < tokens.End && t - tokens.Start < LongestTokens; t++)
        {
            var token = text.Tokens[t];
            if (token.Normal == ":") return t > tokens.Start && !bracket && (t + 1 == tokens.End || text.Tokens[t + 1].Span.Start > token.Span.End) ? t : null;
            if (token.Normal == "." && t == tokens.Start + 1 && text.Tokens[tokens.Start].Normal is "q" or "a" && text.Tokens[tokens.Start].Span.Length == 1 && t + 1 < tokens.End && text.Tokens[t - 1].Span.End == token.Span.Start) return t;
            if (token.Normal is "(" or "[" or ")" or "]")
            {
                bracket = token.Normal is "(" or "[";
                continue;
            }

            if (token.IsWord && ++words > LongestWords) return null;
            var fits = token.IsWord ? bracket || StandsInLabel(text, t, tokens.Start) : token.Normal is "." or "-" or "," or "&" or "'" or "’" or "/";
            if (!fits) return null;
        }

        return null;
    }

    private static bool StandsInLabel(SegmentedText text, int at, int first)
    {
        var token = text.Tokens[at];
        if (char.IsUpper(text.Text[token.Span.Start])) return true;
        return at > first && (token.Kind == TokenKind.Number || token.Normal is "of" or "for" or "the" or "and" or "de" or "del" or "di" or "da" or "van" or "von" or "der" or "bin" or "ibn" or "al" or "el" or "la" or "le");
    }

    /// <summary>The part that names the person: before a comma or bracket, or inside the bracket behind an office ("The Minister for Health (Clara Osei)").</summary>
    private static TextSpan NameIn(SegmentedText text, TextSpan label)
    {
        var mark = label.Start;
        while (mark < label.End && text.Tokens[mark].Normal is not ("," or "(" or "[")) mark++;
        var before = label with { End = mark };
        if (mark == label.End || text.Tokens[mark].Normal == "," || text.Tokens[label.Start].Normal != "the") return before;
        var inside = new TextSpan(mark + 1, mark + 1);
        while (inside.End < label.End && text.Tokens[inside.End].Normal is not (")" or "]" or ",")) inside = inside with { End = inside.End + 1 };
        return Enumerable.Range(inside.Start, inside.Length).Any(i => IsName(text, i)) ? inside : before;
    }

    private static bool IsName(SegmentedText text, int at)
    {
        var token = text.Tokens[at];
        return token.IsWord && token.Kind != TokenKind.Number && token.Span.Length > 1 && char.IsUpper(text.Text[token.Span.Start])
            && !Titles.IsTitle(token) && !token.Is((WordClass)~0 & ~(WordClass.Month | WordClass.Modal)) && !Questioners.Contains(token.Normal) && !Answerers.Contains(token.Normal);
    }

    /// <summary>A title, a part in a conversation, or a name that is no word of the language and no place.</summary>
    private static bool IsPerson(SegmentedText text, List<int> words, List<int> names, TextSpan label)
    {
        if (names.Count == 0) return words.Exists(i => Titles.IsTitle(text.Tokens[i]) || Questioners.Contains(text.Tokens[i].Normal) || Answerers.Contains(text.Tokens[i].Normal));
        if (words.Exists(i => Headings.Contains(text.Tokens[i].Normal))) return false;
        var titled = Titles.IsTitle(text.Tokens[label.Start]) && words[0] == label.Start;
        var all = string.Join(' ', names.Select(i => text.Tokens[i].Normal));
        return !Places.Contains(all) && (titled || names.Exists(i => !Common.Contains(text.Tokens[i].Normal)));
    }

    private static FrozenSet<string> Load(string kind) => Lexicon.Lines("turn-labels.txt")
        .Where(line => line.StartsWith(kind + ":", StringComparison.Ordinal))
        .SelectMany(line => line[(kind.Length + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.Ordinal);
}
