using QuoteCompare.Core.Lexicons;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>Finds the phrases that name whose view something is: "according to early figures,", "in the eyes of the mayor", "in their opinion".</summary>
internal static class SourceVoices
{
    /// <summary>Tokens of a source at most.</summary>
    private const int Longest = 16;

    private static readonly string[][] Openings =
    [
        .. Lexicon.Lines("voices.txt").First(line => line.StartsWith("source:", StringComparison.Ordinal))["source:".Length..]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(phrase => phrase.Split('_')),
    ];

    /// <summary>The voice whose phrase begins at a token of a sentence; null when none does.</summary>
    public static Voice? At(SegmentedText text, int at, TextSpan sentence)
    {
        var opening = Array.Find(Openings, words => Stands(text, at, sentence.End, words));
        var end = opening is not null ? EndOf(text, at + opening.Length, sentence.End) : Possessed(text, at, sentence.End);
        if (end is not { } phrase || phrase - at > Longest || phrase <= at + (opening?.Length ?? 1)) return null;
        var holder = new TextSpan(at + (opening?.Length ?? 1), phrase);
        if (Any(text, holder, token => Voices.IsSpeakers(token.Normal) || token.Normal is "your" || Voices.IsIn("measure", token.Normal))) return null;
        var opens = Opens(text, at, sentence.Start);
        // Behind a clause only a name, or what a comma sets off to the sentence's end, is a source: "according to his deeds" is none.
        var closes = text.Tokens[at - (at > sentence.Start ? 1 : 0)].Normal == "," && !text.Tokens[holder.Start].Is(WordClass.Possessive) && EndsSentence(text, phrase, sentence.End);
        var isName = at > sentence.Start && !text.Tokens[at - 1].IsWord && char.IsUpper(text.Text[text.Tokens[holder.Start].Span.Start]);
        if ((opening?[0] == "according" && text.Tokens[holder.Start].Is(WordClass.Possessive)) || !(opens || closes || isName)) return null;
        return new Voice(new(at, phrase), at, opens ? Content(text, phrase, sentence.End) : sentence, IsOwn: false) { IsFaint = !opens && !isName };
    }

    /// <summary>"In their view", "in the minister's eyes": where the phrase ends; null when it is none.</summary>
    private static int? Possessed(SegmentedText text, int at, int end)
    {
        if (text.Tokens[at].Normal is not ("in" or "to")) return null;
        for (var i = at + 2; i < Math.Min(end, at + 6) && text.Tokens[i].IsWord; i++)
        {
            if (!Voices.IsIn("held", text.Tokens[i].Normal)) continue;
            var holder = text.Tokens[i - 1];
            return holder.Is(WordClass.Possessive) || holder.Normal.EndsWith("'s", StringComparison.Ordinal) || holder.Normal.EndsWith("s'", StringComparison.Ordinal) ? i + 1 : null;
        }

        return null;
    }

    private static TextSpan Content(SegmentedText text, int from, int end)
    {
        var start = from < end && text.Tokens[from].Normal == "," ? from + 1 : from;
        return start < end ? new TextSpan(start, VoiceContent.EndOf(text, start, end)) : new TextSpan(end, end);
    }

    /// <summary>To the next mark, or to where another phrase begins: "in the view of the yard | the town is small".</summary>
    private static int EndOf(SegmentedText text, int from, int end)
    {
        var at = from;
        for (; at < end && text.Tokens[at].IsWord; at++)
        {
            var opens = text.Tokens[at].Is(WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun);
            if (opens && at > from && !text.Tokens[at - 1].Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Determiner | WordClass.Relative | WordClass.Adverb)) break;
        }

        return at;
    }

    private static bool Opens(SegmentedText text, int at, int start) =>
        Enumerable.Range(start, at - start).All(i => !text.Tokens[i].IsWord || text.Tokens[i].Normal is "and" or "but" or "so");

    private static bool EndsSentence(SegmentedText text, int at, int end) => Enumerable.Range(at, end - at).All(i => !text.Tokens[i].IsWord);

    private static bool Any(SegmentedText text, TextSpan tokens, Func<Token, bool> holds) => Enumerable.Range(tokens.Start, tokens.Length).Any(i => holds(text.Tokens[i]));

    private static bool Stands(SegmentedText text, int at, int end, string[] words) =>
        at + words.Length < end && Enumerable.Range(0, words.Length).All(i => text.Tokens[at + i].Normal == words[i]);
}
