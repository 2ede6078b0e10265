namespace QuoteCompare.Cli.Evaluation.Seeded;

/// <summary>Which sentences can be told after "that" as they stand.</summary>
internal static class ReportedSpeech
{
    /// <summary>One statement that begins with a small word and speaks of nobody present: "I" and "you" would have to be other persons.</summary>
    public static bool Fits(string text)
    {
        var words = English.WordsOf(text);
        return text.EndsWith('.') && !text.EndsWith("..", StringComparison.Ordinal) && text.AsSpan().IndexOf(". ") < 0 && text.AsSpan().IndexOfAny("?!;[") < 0
            && words.Count > 0 && English.ThirdPersonOpeners.Contains(words[0]) && !words.Any(English.FirstAndSecondPersons.Contains);
    }
}
