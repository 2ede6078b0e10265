using System.Globalization;
using QuoteCompare.Core;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Storage;

namespace QuoteCompare.Cli.Printing;

/// <summary>Where words may come from, for people.</summary>
internal static class FoundPassagesText
{
    public static void Write(TextWriter text, FoundPassages found)
    {
        if (found.IsCut) text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"looked for: the first {found.Asked.Length} characters\n"));
        if (found.Passages.Count == 0) text.WriteLine($"{Labels.NotInLibrary}\n");
        foreach (var passage in found.Passages) Write(text, passage, found.Asked);
        if (found.Nearest.Count > 0) text.WriteLine($"{Labels.NearestPassages}:\n");
        foreach (var passage in found.Nearest) Write(text, passage, found.Asked);
        text.WriteLine(Labels.Foot);
    }

    private static void Write(TextWriter text, FoundPassage passage, string asked)
    {
        var certainty = passage.Certainty is { } sure ? $"{Labels.Of(sure)}: " : "";
        text.WriteLine($"{certainty}{OneLine.Of(passage.Speech.Name)} ({passage.Speech.Id}), {Place(passage.Sentences)}");
        foreach (var alignment in passage.Alignments)
        {
            text.WriteLine($"    {OneLine.Of(alignment.Passage.Span.In(passage.Speech.Text))}");
            foreach (var edit in alignment.Script.Edits.Where(edit => edit.Kind != EditKind.Same)) text.WriteLine($"      {Difference(edit, passage.Speech.Text, asked)}");
        }

        text.WriteLine();
    }

    private static string Difference(Edit edit, string speech, string asked) => (edit.Report, edit.Original) switch
    {
        ({ } own, { } spoken) => $"asked: {OneLine.Of(own.In(asked))} | speech: {OneLine.Of(spoken.In(speech))}",
        ({ } own, null) => $"asked: {OneLine.Of(own.In(asked))} | {Labels.Of(edit.Kind)}",
        (null, { } spoken) => $"speech: {OneLine.Of(spoken.In(speech))} | {Labels.Of(edit.Kind)}",
        _ => Labels.Of(edit.Kind),
    };

    private static string Place((int First, int Last) sentences) => string.Create(
        CultureInfo.InvariantCulture, $"{(sentences.First == sentences.Last ? $"sentence {sentences.First}" : $"sentences {sentences.First} to {sentences.Last}")}");
}
