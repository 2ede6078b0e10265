using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>Finds where what a voice says begins and ends.</summary>
internal static class VoiceContent
{
    /// <summary>Tokens within which a clause without "that" must show its verb.</summary>
    private const int Reach = 8;

    /// <summary>Tokens of what is said at most: longer than any clause, so that a text without marks is not read to its end for every verb.</summary>
    private const int Longest = 400;

    /// <summary>The same voice with what it goes on to say: "they say it costs too much, | and that nobody uses it".</summary>
    public static Voice? GoingOn(SegmentedText text, Voice voice, int end)
    {
        var that = voice.Content.End + 2;
        return that + 1 < end && text.Tokens[that - 1].Normal is "and" or "but" && text.Tokens[that].Normal == "that" && text.Tokens[that + 1].IsWord
            ? voice with { Content = new(that + 1, EndOf(text, that + 1, end)) }
            : null;
    }

    /// <summary>"Said in June", "said on Monday" and "say whether" do not go on with what is said.</summary>
    public static bool OpensAt(Token token) => token.IsWord && (!token.Is(WordClass.Preposition | WordClass.Weekday | WordClass.Question | WordClass.Subordinator) || token.Is(WordClass.SubjectPronoun));

    /// <summary>Where what is said begins: behind "that", behind an opening mark, or at once, when it shows a verb of its own.</summary>
    public static int? StartOf(SegmentedText text, int verb, int end, bool needsThat)
    {
        var i = verb + 1;
        if (i < end && text.Tokens[i].Normal is "to" or "unto") i++;
        while (i < end && i < verb + 5 && Voices.IsIn("person", text.Tokens[i].Normal)) i++;
        if (i < end && text.Tokens[i].Normal == "that") return i + 1 < end ? i + 1 : null;
        if (needsThat) return null;
        // "He told the people (that)" names whom he told; in "he said the people" they are what he speaks of.
        if (i > verb + 1 && text.Tokens[verb + 1].Is(WordClass.Determiner)) i = verb + 1;
        var colon = i < end && text.Tokens[i].Normal == ":";
        if (i < end && text.Tokens[i].Normal is "," or ":") i++;
        if (i < end && text.Text[text.Tokens[i].Span.Start] is '“' or '"' or '«' or '‘' or '„') return i + 1 < end ? i + 1 : null;
        if (colon) return i < end && Voices.IsIn("bare", text.Tokens[verb].Normal) ? i : null;
        if (i < end && i == verb + 1 && Voices.IsIn("bare", text.Tokens[verb].Normal) && text.Tokens[i].Normal is "he" or "she" or "they" or "we" or "i") return i;
        if (i != verb + 1 || i >= end || !text.Tokens[i].Is(WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun)) return null;
        for (var k = i + 1; k < Math.Min(end, i + Reach) && text.Tokens[k].IsWord; k++)
        {
            if (text.Tokens[k].Is(WordClass.Auxiliary | WordClass.Modal)) return i;
        }

        return null;
    }

    /// <summary>To the closing mark, or as far as one clause goes on.</summary>
    public static int EndOf(SegmentedText text, int start, int end)
    {
        end = Math.Min(end, start + Longest);
        var opened = text.Text[text.Tokens[start - 1].Span.Start];
        var closing = opened switch { '“' or '„' => '”', '"' => '"', '«' => '»', '‘' => '’', _ => '\0' };
        for (var i = start; i < end; i++)
        {
            var mark = text.Text[text.Tokens[i].Span.Start];
            if (closing != '\0' ? mark == closing && !text.Tokens[i].IsWord : text.Tokens[i].Normal is ";" or "." or "!" or "?") return i;
            if (closing == '\0' && text.Tokens[i].Normal is "," or "–" or "—" && i + 1 < end && text.Tokens[i + 1].Normal is "and" or "but" or "so" or "yet" or "because" or "while" or "which" or "though" or "although") return i;
        }

        return end;
    }
}
