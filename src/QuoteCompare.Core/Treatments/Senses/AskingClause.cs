using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>A clause that leaves open what follows it: "I have been asked whether", "people wonder if". Not "whether or not they pay", which leaves nothing open.</summary>
/// <param name="Verb">Token index of its verb.</param>
/// <param name="Opener">Token index of its "whether" or "if".</param>
/// <param name="End">Token index at which the sentence ends.</param>
internal sealed record AskingClause(int Verb, int Opener, int End)
{
    /// <summary>Tokens between the verb and its "whether": "asked us again whether".</summary>
    private const int MostBetween = 3;

    /// <summary>The first such clause among the tokens of a sentence; null when there is none.</summary>
    public static AskingClause? In(SegmentedText text, TextSpan sentence)
    {
        for (var i = sentence.Start + 1; i < sentence.End; i++)
        {
            var word = text.Tokens[i].Normal;
            if (word is not ("whether" or "if") || (i + 1 < sentence.End && text.Tokens[i + 1].Normal == "or")) continue;
            var verb = i - 1;
            while (verb > sentence.Start && i - verb <= MostBetween && text.Tokens[verb].IsWord && !Asks(text.Tokens[verb].Normal)) verb--;
            if (i - verb <= MostBetween && Asks(text.Tokens[verb].Normal) && (word == "whether" || !IsRequest(text, verb, i))) return new AskingClause(verb, i, sentence.End);
        }

        return null;
    }

    /// <summary>What is asked; UTF-16 code units.</summary>
    public TextSpan Asked(SegmentedText text) => text.Tokens[Opener].Span.Cover(text.Tokens[End - 1].Span);

    private static bool Asks(string word) => word is "ask" or "asks" or "asked" or "asking" or "wonder" or "wonders" or "wondered" or "wondering";

    /// <summary>"We ask them to stay if they can": a request under a condition.</summary>
    private static bool IsRequest(SegmentedText text, int verb, int opener) => Enumerable.Range(verb, opener - verb).Any(i => text.Tokens[i].Normal is "to" or "for");
}
