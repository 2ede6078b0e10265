namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>What could make a difference fair, where several rules say the same.</summary>
internal static class FairReadings
{
    public const string Translation = "Both texts may render the same words of the source language, which decides.";

    public const string Recording = "The report may follow a recording or another transcript.";

    public const string Condensed = "A condensed translation, or words that the source language does not have; the source-language text decides.";

    /// <summary>Why words may differ, by the declared relation.</summary>
    public static string OfWording(TextRelation relation) => relation == TextRelation.SameTranscript ? Recording : Translation;
}
