using System.Text;
using QuoteCompare.Core;
using QuoteCompare.Storage;

namespace QuoteCompare.Made;

/// <summary>A speech of 300 sentences and twelve reports on it, none of them real: what the reading pages must hold.</summary>
/// <param name="Speech">The speech.</param>
/// <param name="Reports">In the order in which they were added.</param>
internal sealed record MadeLibrary(StoredText Speech, IReadOnlyList<StoredText> Reports)
{
    public const int ReportCount = 12;

    private const string Declarer = "the test", SpeechName = "made-speech.txt";

    private static readonly string[] Outlets =
    [
        "Orlow Gazette", "", "The Marsten Ledger", "Channel Post", "Radio Skerry", "", "Evening Tide", "The Quay", "North Mole News", "Weekly Pilot", "The Lantern", "Harbour Digest",
    ];

    /// <summary>Adds the texts to a library and compares them, which takes some seconds; what is there already stays.</summary>
    public static async Task<MadeLibrary> FillAsync(Library library, CancellationToken cancellationToken = default)
    {
        var made = MadeSpeech.Write(seed: 1);
        var speech = await AddAsync(library, SpeechName, made.Text, TextKind.Speech, About with { Speaker = "Ida Brandt" }, cancellationToken);
        var reports = new List<StoredText>();
        for (var i = 0; i < ReportCount; i++)
        {
            var report = await AddAsync(library, $"made-report-{i + 1:00}.txt", new MadeReport(made, seed: 100 + i).Write(), TextKind.Report, About with { Outlet = Outlets[i] }, cancellationToken);
            await library.DeclareAsync(speech.Id, report.Id, TextRelation.SameTranscript, Declarer, cancellationToken);
            reports.Add(report);
        }

        foreach (var report in reports) await library.CompareAsync(report.Id, cancellationToken);
        return new MadeLibrary(speech, reports);
    }

    private static TextMetadata About { get; } = new() { Language = "en", EventDates = [new EventDate(2024, 10, 12)] };

    private static Task<StoredText> AddAsync(Library library, string name, string text, TextKind kind, TextMetadata metadata, CancellationToken cancellationToken) =>
        library.AddTextAsync(new IncomingText { Name = name, Bytes = Encoding.UTF8.GetBytes(text), Kind = kind, Metadata = metadata, By = Declarer }, cancellationToken);
}
