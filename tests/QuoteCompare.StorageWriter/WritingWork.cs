using System.Globalization;
using System.Text;
using QuoteCompare.Core;
using QuoteCompare.Storage;

namespace QuoteCompare.StorageWriter;

/// <summary>Speeches and reports on them, changed once, declared and compared. Done again, it completes what is missing.</summary>
public static class WritingWork
{
    /// <summary>Speeches, each with one report.</summary>
    private const int Pairs = 2;

    /// <param name="library">Where to.</param>
    /// <param name="tell">Told the id of a text, or the key of a comparison, once it is stored.</param>
    public static async Task RunAsync(Library library, Action<string> tell)
    {
        for (var i = 0; i < Pairs; i++)
        {
            var words = string.Create(CultureInfo.InvariantCulture, $"We keep lido number {i} for everybody. Nobody pays more than {i + 2} crowns for it.");
            var speech = await library.AddTextAsync(Incoming($"speech-{i}.txt", words, TextKind.Speech));
            tell(speech.Id);
            var report = await library.AddTextAsync(Incoming($"report-{i}.txt", $"She said: “{words}” Others doubted it.", TextKind.Report));
            tell(report.Id);
            await library.DeclareAsync(speech.Id, report.Id, TextRelation.SameTranscript, "Ada");
            tell((await library.CompareAsync(report.Id))!.Key);
            tell((await library.AddVersionAsync(speech.Id, Incoming($"speech-{i}.txt", words + " That is all.", TextKind.Speech))).Id);
            tell((await library.CompareAsync(report.Id))!.Key);
        }
    }

    private static IncomingText Incoming(string name, string words, TextKind kind) =>
        new() { Name = name, Kind = kind, Bytes = Encoding.UTF8.GetBytes(words), By = "Ada" };
}
