using QuoteCompare.Core;

namespace QuoteCompare.Web.Shared;

/// <summary>What forms and pages say of the declared relation of two texts, beside <see cref="Core.Treatments.Labels"/>: it decides what a difference of wording may be called.</summary>
public static class RelationWords
{
    /// <summary>In the order in which they are offered: unknown first, for nothing is assumed.</summary>
    public static IReadOnlyList<TextRelation> All { get; } =
        [TextRelation.Unknown, TextRelation.SameTranscript, TextRelation.IndependentTranslation, TextRelation.BackTranslation];

    /// <summary>What follows from it for the reader of a difference.</summary>
    public static string Consequence(this TextRelation relation) => relation switch
    {
        TextRelation.SameTranscript => "the report had these words, so a difference of wording is a difference from them",
        TextRelation.IndependentTranslation or TextRelation.BackTranslation => "a difference of wording alone says nothing",
        _ => "a difference of wording alone says nothing until somebody declares how the texts hang together",
    };

    /// <summary>"Treated as independent translations (declared by ..., not verified): a difference of wording alone says nothing", without a full stop.</summary>
    public static string Declared(this TextRelation relation, string? declaredBy)
    {
        var words = Core.Treatments.Labels.Of(relation, declaredBy).Capitalised();
        return relation == TextRelation.Unknown ? words : $"{words}: {relation.Consequence()}";
    }

    /// <summary>The relation as one of a list to choose from.</summary>
    public static string Choice(this TextRelation relation) => relation switch
    {
        TextRelation.SameTranscript => "Same transcript: the report quotes the words of this very text",
        TextRelation.IndependentTranslation => "Independent translations: both render the same words of another language",
        TextRelation.BackTranslation => "Back translation: the report translates a translation back",
        _ => "Not known",
    };

    /// <summary>The one name that forms use; the same as in the sidecar files.</summary>
    public static string Token(this TextRelation relation) => relation switch
    {
        TextRelation.SameTranscript => "same-transcript",
        TextRelation.IndependentTranslation => "independent-translation",
        TextRelation.BackTranslation => "back-translation",
        _ => "unknown",
    };

    /// <summary>Reads a <see cref="Token"/>; false for anything else.</summary>
    public static bool TryRead(string token, out TextRelation relation)
    {
        relation = All.FirstOrDefault(known => known.Token() == token);
        return relation.Token() == token;
    }
}
