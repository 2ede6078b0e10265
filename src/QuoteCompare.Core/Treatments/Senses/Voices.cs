using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>A clause by which somebody says, thinks or wants what follows it.</summary>
/// <param name="Clause">Half-open range of token indices: subject and verb.</param>
/// <param name="Verb">Token index of the verb or noun.</param>
/// <param name="Content">Half-open range of token indices: what the clause governs.</param>
/// <param name="IsOwn">Whether it is the speaker's own ("I think that").</param>
internal sealed record Voice(TextSpan Clause, int Verb, TextSpan Content, bool IsOwn)
{
    /// <summary>Whether the words are so open that only one transcript bears them out: between translations such a clause may be worded in any way.</summary>
    public bool IsFaint { get; init; }

    /// <summary>Whether the clause names a thing something ("they call him lazy"): then a report that tells it as the speaker's puts a form of "be" there.</summary>
    public bool IsNaming { get; init; }
}

/// <summary>Finds the clauses by which a text tells what somebody says: "they say that ...", "they want to prove that ...", "it is claimed that ...".</summary>
internal static class Voices
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Words = Lexicon.Lines("voices.txt")
        .Select(line => line.Split(':', 2))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The reporting verbs of one word, in all forms: any of them may render a voice of the speech.</summary>
    private static readonly FrozenSet<string> Reporting = Lexicon.Lines("reporting-verbs.txt")
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(2))
        .SelectMany(forms => forms.Split(','))
        .Where(form => !form.Contains('_', StringComparison.Ordinal))
        .Append("according")
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Tokens a subject reaches back.</summary>
    private const int LongestSubject = 12;

    /// <summary>Whether a word can be the verb or noun of a voice, whatever stands round it.</summary>
    public static bool IsVoice(string word) => Words["say"].Contains(word) || Words["aim"].Contains(word) || Words["want"].Contains(word) || Words["noun"].Contains(word);

    /// <summary>Whether a translator may have put a word for a voice; a noun with a verb's form ("the state", "a good reason") is none.</summary>
    public static bool MayRender(SegmentedText text, int token)
    {
        var word = text.Tokens[token].Normal;
        if (Words["noun"].Contains(word) || Words["want"].Contains(word)) return true;
        if (IsVoice(word)) return !IsNoun(text, token, 0);
        return Reporting.Contains(word) && !IsNoun(text, token, 0) && !(token > 1 && text.Tokens[token - 1].IsWord && text.Tokens[token - 2].Is(WordClass.Determiner | WordClass.Possessive));
    }

    /// <summary>Whether a word belongs to a list of voices.txt.</summary>
    public static bool IsIn(string list, string word) => Words[list].Contains(word);

    /// <summary>Whether a word is a verb of saying, in any form.</summary>
    public static bool IsSaying(string word) => Words["say"].Contains(word);

    /// <summary>Whether a word names the speaker himself.</summary>
    public static bool IsSpeakers(string word) => Words["own"].Contains(word);

    /// <summary>The voices of the tokens of one sentence, in order; those beside what they say behind the others.</summary>
    public static IEnumerable<Voice> In(SegmentedText text, TextSpan sentence) => Before(text, sentence).Concat(AsideVoices.In(text, sentence));

    /// <summary>Those that stand before what they say.</summary>
    private static IEnumerable<Voice> Before(SegmentedText text, TextSpan sentence)
    {
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            for (var voice = text.Tokens[i].IsWord ? VerbAt(text, i, sentence) ?? Naming(text, i, sentence) : null; voice is not null; voice = VoiceContent.GoingOn(text, voice, sentence.End))
                yield return voice;
        }
    }

    /// <summary>The voice whose verb of saying is the last word before what it says, without "that" or a mark: "he says | taxes rose". Asked for where a quotation begins there.</summary>
    public static Voice? Bare(SegmentedText text, TextSpan sentence, int verb)
    {
        if (!Words["bare"].Contains(text.Tokens[verb].Normal) || IsNoun(text, verb, sentence.Start) || verb + 1 >= sentence.End || !VoiceContent.OpensAt(text.Tokens[verb + 1])) return null;
        var subject = Subject(text, verb, sentence.Start);
        if (subject.IsEmpty || IsOwn(text, subject, verb) is not false || (subject.Start > sentence.Start && text.Tokens[subject.Start - 1].Normal == "as") || text.Tokens[verb - 1].Normal == "than") return null;
        return new Voice(new(subject.Start, verb + 1), verb, new(verb + 1, VoiceContent.EndOf(text, verb + 1, sentence.End)), IsOwn: false) { IsFaint = true };
    }

    /// <summary>"They call our fishermen lazy": what is named, and what it is held to be.</summary>
    private static Voice? Naming(SegmentedText text, int verb, TextSpan sentence)
    {
        if (!Words["naming"].Contains(text.Tokens[verb].Normal) || IsNoun(text, verb, sentence.Start) || verb + 2 >= sentence.End || !text.Tokens[verb + 1].IsWord) return null;
        var subject = Subject(text, verb, sentence.Start);
        if (subject.IsEmpty || text.Tokens[verb - 1].Is(WordClass.Being) || IsOwn(text, subject, verb) is not false) return null;
        return new Voice(new(subject.Start, verb + 1), verb, new(verb + 1, VoiceContent.EndOf(text, verb + 1, sentence.End)), IsOwn: false) { IsFaint = true, IsNaming = true };
    }

    private static Voice? VerbAt(SegmentedText text, int verb, TextSpan sentence)
    {
        var word = text.Tokens[verb].Normal;
        var aim = Words["aim"].Contains(word) && verb - 2 >= sentence.Start && text.Tokens[verb - 1].Normal == "to" && text.Tokens[verb - 2].Normal != "used";
        var noun = !aim && Words["noun"].Contains(word) && IsNoun(text, verb, sentence.Start);
        if (!aim && !noun && (!Words["say"].Contains(word) || IsNoun(text, verb, sentence.Start))) return null;
        if (VoiceContent.StartOf(text, verb, sentence.End, noun) is not { } start) return null;
        var subject = Subject(text, verb, sentence.Start);
        if (subject.IsEmpty || Enumerable.Range(subject.Start, subject.Length).All(i => !text.Tokens[i].IsWord)) return null;
        if (aim && !Enumerable.Range(subject.Start, subject.Length).Any(i => Words["want"].Contains(text.Tokens[i].Normal))) return null;
        var own = IsOwn(text, subject, verb);
        if (own is not { } known) return null;
        return new Voice(new TextSpan(subject.Start, start), verb, new TextSpan(start, VoiceContent.EndOf(text, start, sentence.End)), known);
    }

    /// <summary>"the claim", "a state": behind such words it is a noun.</summary>
    private static bool IsNoun(SegmentedText text, int at, int first)
    {
        if (at == first) return true;
        var before = text.Tokens[at - 1];
        return before.Is(WordClass.Determiner | WordClass.Possessive) && !before.Is(WordClass.SubjectPronoun) && before.Normal is not ("that" or "this" or "some" or "many" or "others" or "few" or "several")
            || (before.Is(WordClass.Preposition) && before.Normal is not ("to" or "than" or "as"));
    }

    private static TextSpan Subject(SegmentedText text, int verb, int first)
    {
        var start = verb;
        while (start > first && verb - start < LongestSubject && text.Tokens[start - 1].IsWord && !(text.Tokens[start - 1].Is(WordClass.Coordinator) && start < verb)
            && text.Tokens[start - 1].Normal is not ("that" or "because" or "if" or "when" or "while" or "although" or "though" or "so" or "since" or "as" or "where"))
            start--;
        return new TextSpan(start, verb);
    }

    /// <summary>Whether the speaker says it himself; null when no one does ("it should be said"), or the audience is asked ("do you think").</summary>
    private static bool? IsOwn(SegmentedText text, TextSpan subject, int verb)
    {
        var words = Enumerable.Range(subject.Start, subject.Length).Select(i => text.Tokens[i]).ToList();
        var passive = words[^1].Is(WordClass.Being) || (words.Count > 1 && words[^1].Is(WordClass.Adverb) && words[^2].Is(WordClass.Being));
        if (passive && text.Tokens[verb].Normal.EndsWith("ing", StringComparison.Ordinal)) passive = false;
        if (passive) return !Words["hold"].Contains(text.Tokens[verb].Normal) || words.Exists(w => w.Is(WordClass.Modal)) ? null : false;
        if (words.Exists(w => w.Normal is "you" or "let" or "let's" or "ye" or "thou")) return null;
        return words.Exists(w => Words["own"].Contains(w.Normal) && w.Normal is not ("us" or "me" or "our" or "my"));
    }
}
