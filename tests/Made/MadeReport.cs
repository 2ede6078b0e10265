namespace QuoteCompare.Made;

/// <summary>A report on a made speech: every quotation in a paragraph of its own, in one of the ways in which reports quote.</summary>
internal sealed class MadeReport(MadeSpeech speech, int seed)
{
    private const int FewestQuotations = 25, MostQuotations = 40;

    /// <summary>Sentences in a hundred that any report would quote, and how often a report takes one of those: so that many reports meet on some sentences.</summary>
    private const int Striking = 12, TakesStriking = 65;

    private readonly MadeWords words = new(seed);

    public string Write()
    {
        var count = words.Draw.Next(FewestQuotations, MostQuotations + 1);
        var chosen = new SortedSet<int>();
        while (chosen.Count < count) chosen.Add(Place());
        return string.Join("\n\n", chosen.Select(Paragraph).Prepend("A long evening at the harbour"));
    }

    private int Place()
    {
        // The first so many of every hundred sentences are the striking ones.
        var place = words.Draw.Next(speech.Sentences.Count);
        return words.Chance(TakesStriking) ? (place / 100 * 100) + (place % Striking) : place;
    }

    private string Paragraph(int place)
    {
        var said = speech.Sentences[place].TrimEnd('.');
        var lower = $"{char.ToLowerInvariant(said[0])}{said[1..]}";
        return words.Draw.Next(8) switch
        {
            0 or 1 => $"“{said},” Brandt said.",
            2 => $"Brandt said that {lower}.",
            3 => $"Brandt said that {Half(lower)}.",
            4 => $"“{WithEllipsis(said)},” said Brandt.",
            5 => $"“{Half(said)},” she said.",
            6 => $"“{said}. {speech.Sentences[Math.Min(place + words.Draw.Next(2, 5), speech.Sentences.Count - 1)].TrimEnd('.')},” Brandt told the meeting.",
            _ => $"“{InOtherWords(said)},” Brandt said.",
        };
    }

    private static string Half(string said) => string.Join(' ', said.Split(' ').Take(Math.Max(8, MadeWords.CountWords(said) / 2))).TrimEnd(',');

    private static string WithEllipsis(string said)
    {
        var all = said.Split(' ');
        return string.Join(' ', [.. all.Take(all.Length / 3), "...", .. all.Skip(all.Length * 2 / 3)]);
    }

    private static string InOtherWords(string said) => said
        .Replace("repaired", "mended", StringComparison.Ordinal).Replace("counted", "reckoned up", StringComparison.Ordinal)
        .Replace("the ", "that ", StringComparison.Ordinal).Replace("sold", "gave away", StringComparison.Ordinal);
}
