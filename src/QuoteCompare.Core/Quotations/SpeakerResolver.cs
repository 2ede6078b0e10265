using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Says who a mention names: a surname, a title, a pronoun or a description.</summary>
internal sealed class SpeakerResolver(Layout layout, People people)
{
    /// <summary>Units at a statement's start among which its subject stands.</summary>
    private const int MeetReach = 40;

    private readonly SegmentedText report = layout.Report;

    private string? current;
    private string? group;

    /// <summary>
    /// The name behind <paramref name="mention"/>; for a description that nobody in the report bears, the description itself; null for
    /// a pronoun that nobody stands behind.
    /// </summary>
    /// <param name="mention">UTF-16 code units of the report's text.</param>
    /// <param name="acts">Whether the one mentioned is whom the sentence is about, so that a pronoun after it means them.</param>
    public string? Resolve(TextSpan mention, bool acts)
    {
        var before = current;
        var name = NameBehind(mention);
        if (!acts) current = before;
        return name;
    }

    private string? NameBehind(TextSpan mention)
    {
        var tokens = report.TokensIn(mention);
        if (tokens.IsEmpty) return null;
        var first = report.Tokens[tokens.Start];
        if (tokens.Length == 1 && IsPersonal(first)) return PersonBehind(first.Normal);
        var head = HeadOf(tokens);
        if (NamedAtEnd(head) is { } name) return current = name;
        if (head.End < tokens.End && !StartsVaguely(first) && NameReader.Read(report, new(head.End, tokens.End)).FirstOrDefault() is { Tokens.Length: > 1 } apposed
            && !report.Tokens[apposed.Tokens.Start - 1].Is(WordClass.Preposition)) return current = people.NameOf(report, apposed.Tokens);
        if (head.End < tokens.End && report.Tokens[head.End].Normal == "," && NamedAtStart(new(head.End + 1, tokens.End)) is { } apposition) return current = apposition;
        if (ByOffice(head) is { } holder) return current = holder;
        if (current is not null && GivesAge(head)) return current;
        return group = Description(head);
    }

    /// <summary>Who a pronoun stands for: "he" for the person last spoken of, "they" and "it" for those last spoken of by no person's name; "we" and "you" are left open.</summary>
    private string? PersonBehind(string pronoun) => pronoun switch
    {
        "he" or "she" or "his" or "her" or "he's" or "she's" or "who" => current,
        "they" or "their" or "they're" or "they've" or "it" or "its" or "it's" => group,
        _ => null,
    };

    /// <summary>"The 80-year-old leader": news style calls the person last spoken of so.</summary>
    private bool GivesAge(TextSpan phrase)
    {
        for (var i = phrase.Start + 1; i + 1 < phrase.End; i++)
            if (report.Tokens[i].Normal == "year" && report.Tokens[i + 1].Normal == "-" && report.Tokens[phrase.Start].Normal == "the") return true;
        return false;
    }

    /// <summary>Notes who acts in a statement, so that a pronoun after it can be told.</summary>
    public void Meet(Statement statement, int until)
    {
        group = Groups.At(layout, statement) ?? group;
        for (var i = 0; i < until && i < Math.Min(statement.Units.Count, MeetReach); i++)
        {
            var unit = statement.Units[i];
            if (unit.Is(WordClass.SubjectPronoun) && !unit.Is(WordClass.Determiner)) return;
            if (unit.IsStretch || !layout.IsCapital(unit) || (i > 0 && statement.Units[i - 1].Is(WordClass.Preposition))) continue;
            var tokens = report.TokensIn(new(unit.Span.Start, statement.Units[Math.Min(statement.Units.Count, i + 6) - 1].Span.End));
            if (NameReader.Read(report, tokens).FirstOrDefault() is not { } mention) return;
            if (report.Tokens[mention.Tokens.End - 1].Normal.EndsWith("'s", StringComparison.Ordinal)) return;
            // "The Islamic Republic", "the White House": nobody whom "he" could mean.
            if (mention.Tokens.Start > 0 && report.Tokens[mention.Tokens.Start - 1].Normal == "the")
            {
                while (i + 1 < statement.Units.Count && statement.Units[i + 1].Span.Start < report.Tokens[mention.Tokens.End - 1].Span.End) i++;
                continue;
            }

            if (people.NameOf(report, mention.Tokens) is not { } name || !name.Contains(' ')) continue;
            current = name;
            return;
        }
    }

    /// <summary>The person last spoken of as acting or speaking; null when nobody is.</summary>
    public string? Current => current;

    private static bool IsPersonal(Token token) => token.Is(WordClass.SubjectPronoun | WordClass.ObjectPronoun | WordClass.Possessive | WordClass.Contraction | WordClass.Relative) && !token.Is(WordClass.Determiner);

    private static bool StartsVaguely(Token first) => first.Normal is "several" or "some" or "many" or "most" or "all";

    /// <summary>The mention up to its first comma or bracket.</summary>
    private TextSpan HeadOf(TextSpan tokens)
    {
        var end = tokens.Start;
        while (end < tokens.End && !(report.Tokens[end].Normal is "," or "(" or "who" or "–" or "—")) end++;
        return end == tokens.Start ? tokens : new(tokens.Start, end);
    }

    /// <summary>A name that ends the phrase and does not hang on a preposition ("a spokeswoman for Clinton" is not Clinton).</summary>
    private string? NamedAtEnd(TextSpan phrase)
    {
        var last = NameReader.Read(report, phrase).LastOrDefault();
        if (last is null || last.Tokens.End != phrase.End) return null;
        var before = last.Tokens.Start - 1;
        while (before >= phrase.Start && Titles.IsTitle(report.Tokens[before])) before--;
        if (before >= phrase.Start && report.Tokens[before].Is(WordClass.Preposition)) return null;
        if (before > phrase.Start && report.Tokens[before].Normal == "the" && report.Tokens[before - 1].Is(WordClass.Preposition)) return null;
        if (before >= phrase.Start && report.Tokens[before].Normal == "the" && last.Tokens.Start - 1 == before) return People.Words(report, phrase);
        return people.NameOf(report, last.Tokens);
    }

    private string? NamedAtStart(TextSpan phrase) =>
        NameReader.Read(report, phrase).FirstOrDefault() is { } first && first.Tokens.Length > 1 && first.Tokens.Start <= phrase.Start + 2 ? people.NameOf(report, first.Tokens) : null;

    /// <summary>"The Leader", "the Iranian president": whoever was introduced so.</summary>
    private string? ByOffice(TextSpan phrase)
    {
        if (report.Tokens[phrase.Start].Normal is "a" or "an" or "one" or "another" or "several" or "some" or "two") return null;
        for (var i = phrase.End - 1; i >= phrase.Start; i--)
        {
            if (Titles.IsOffice(report.Tokens[i])) return people.HolderOf(report.Tokens[i].Normal, phrase.Start);
        }

        return null;
    }

    private string? Description(TextSpan phrase)
    {
        var words = People.Words(report, phrase);
        return words.Length is 0 or > 120 ? null : words;
    }
}
