using QuoteCompare.Core.Text;
using QuoteCompare.Core.Treatments.Senses;

namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>Another person before the same verb inside quotation marks: "they sold" where the speech has "we sold". In one transcript only.</summary>
/// <param name="Original">Index of the original.</param>
/// <param name="Pronoun">Token index in the original.</param>
/// <param name="Told">UTF-16 code units of the report.</param>
internal sealed record OtherPerson(int Original, int Pronoun, TextSpan Told)
{
    /// <summary>The pronouns that differ, each once however many words of its verb are the same.</summary>
    public static IEnumerable<OtherPerson> In(WordAccount account) => Pairs(account).DistinctBy(other => other.Told);

    private static IEnumerable<OtherPerson> Pairs(WordAccount account) =>
        from pair in VerbPair.In(account)
        where pair.SpokenGroup.Subject is not null
        let pronoun = pair.SpokenGroup.Subject!.Value
        let told = account.Report.Tokens[pair.ToldGroup.Subject!.Value]
        where PersonOf(account.Original(pair.Original).Tokens[pronoun]) is { } spoken && PersonOf(told) is { } other && spoken != other && account.IsQuoted(told.Span)
        select new OtherPerson(pair.Original, pronoun, told.Span);

    /// <summary>The grammatical person of a pronoun that can be a subject, contracted or not; null for other words.</summary>
    private static int? PersonOf(Token token) => token.Normal.Split('\'')[0] switch
    {
        "i" or "we" => 1,
        "he" or "she" or "they" => 3,
        _ => null,
    };
}
