using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>Finds the clauses that name a voice beside what it says: "the bridge, she said, is old", "the bridge is old, said the mayor".</summary>
internal static class AsideVoices
{
    /// <summary>Tokens between the marks round "she said" at most.</summary>
    private const int Longest = 6;

    /// <summary>The voices of the tokens of one sentence, in order; what they say is the whole sentence.</summary>
    public static IEnumerable<Voice> In(SegmentedText text, TextSpan sentence)
    {
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (SourceVoices.At(text, i, sentence) is { } source) yield return source;
            else if (text.Tokens[i].IsWord && Voices.IsSaying(text.Tokens[i].Normal) && Aside(text, i, sentence) is { } aside) yield return aside;
        }
    }

    /// <summary>A subject and a verb of saying, in either order, between two marks.</summary>
    private static Voice? Aside(SegmentedText text, int verb, TextSpan sentence)
    {
        var start = verb;
        while (start > sentence.Start && verb - start < Longest && text.Tokens[start - 1].IsWord) start--;
        var end = EndOf(text, verb, sentence.End);
        if (start == sentence.Start || end - start > Longest || end - start < 2 || !IsComma(text.Tokens[start - 1].Normal)) return null;
        var (subject, inverted) = verb == start ? (verb + 1, true) : (start, false);
        if (!inverted && end != verb + 1) return null;
        var names = char.IsUpper(text.Text[text.Tokens[subject].Span.Start]) || text.Tokens[subject].Is(WordClass.SubjectPronoun | WordClass.Determiner | WordClass.Possessive);
        if (!names || text.Tokens[subject].Normal is "you" or "that" or "which" or "who" or "this") return null;
        return new Voice(new(start, end), verb, sentence, Voices.IsSpeakers(text.Tokens[subject].Normal));
    }

    private static int EndOf(SegmentedText text, int from, int end)
    {
        while (from < end && text.Tokens[from].IsWord) from++;
        return from;
    }

    private static bool IsComma(string mark) => mark is "," or "-" or "–" or "—" or "--" or "”" or "\"";
}
