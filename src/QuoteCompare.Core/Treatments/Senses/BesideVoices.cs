using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>
/// Finds the sentence beside a passage that makes it another's words though no clause of its own says so: one that announces them ("Let me tell you what my rivals
/// say. | The ferry is old."), or a voice before it of which a sentence behind it says that it is not so ("Critics claim it leaks. | It will sink. | They are wrong.").
/// </summary>
internal static class BesideVoices
{
    /// <summary>Sentences before and behind a passage that are looked at: further off other things are spoken of.</summary>
    private const int Reach = 3;

    /// <summary>Tokens of a sentence that is read: one without end announces nothing.</summary>
    private const int Longest = 100;

    /// <summary>The index of the sentence that tells whose words the sentences from <paramref name="first"/> to <paramref name="last"/> are; null when none does.</summary>
    public static int? Before(SegmentedText text, int first, int last)
    {
        if (IsDisowning(text, first)) return null;
        for (var s = first - 1; s >= Math.Max(0, first - Reach) && AreTogether(text, s, first) && !IsDisowning(text, s); s--)
        {
            var tokens = text.SpokenIn(s);
            if (tokens.Length > Longest) return null;
            if (Announces(text, tokens)) return s;
            if (Voices.In(text, tokens).ToList() is not [_, ..] voices) continue;
            return voices.TrueForAll(voice => !voice.IsOwn) && IsDisownedBehind(text, last) ? s : null;
        }

        return null;
    }

    /// <summary>"What my rivals say", "it goes like this": the sentence ends with the verb, and the one who says it is not the speaker.</summary>
    private static bool Announces(SegmentedText text, TextSpan sentence)
    {
        if (!BesideFinder.Ends(text, sentence, "told")) return false;
        var what = Enumerable.Range(sentence.Start, sentence.Length).LastOrDefault(i => text.Tokens[i].Normal is "what" or "how", -1);
        return what >= 0 && Enumerable.Range(what, sentence.End - what).All(i => text.Tokens[i].Normal is not ("i" or "we" or "you" or "?"));
    }

    private static bool IsDisownedBehind(SegmentedText text, int last)
    {
        for (var s = last + 1; s < Math.Min(text.Sentences.Count, last + 1 + Reach) && AreTogether(text, last, s); s++)
        {
            if (IsDisowning(text, s)) return true;
        }

        return false;
    }

    private static bool IsDisowning(SegmentedText text, int sentence) => BesideFinder.Opening(text, text.SpokenIn(sentence), "disowned") > 0;

    private static bool AreTogether(SegmentedText text, int one, int other) => text.Sentences[one].Paragraph == text.Sentences[other].Paragraph;
}
