using Microsoft.EntityFrameworkCore;
using QuoteCompare.Core;
using QuoteCompare.Storage.Columns;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Rows;
using QuoteCompare.Storage.Texts;

namespace QuoteCompare.Storage.Samples;

/// <summary>One loading, inside the transaction of its context.</summary>
internal sealed class SampleLoading(LibraryContext context, DateTimeOffset now, CancellationToken cancellationToken)
{
    private readonly TextRegister register = new(context, now, cancellationToken);
    private readonly DeclarationRegister declarations = new(context, now, cancellationToken);

    public async Task LoadAsync(ManifestSample sample, int order, IReadOnlyList<SampleText> texts)
    {
        await PlaceAsync(sample, order);
        var stored = new Dictionary<string, VersionRow>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Count; i++)
        {
            // What a user deleted stays deleted; it can be restored.
            if (!await IsDeletedAsync(sample.Id, texts[i])) stored.Add(texts[i].Path, await LoadAsync(sample.Id, i, texts[i]));
        }

        // After the texts, as a report may stand before the speech it is on.
        foreach (var text in texts.Where(t => stored.ContainsKey(t.Path)))
        {
            foreach (var on in text.Metadata.On) await DeclareAsync(text, stored[text.Path], on, texts, stored);
        }
    }

    private async Task PlaceAsync(ManifestSample sample, int order)
    {
        if (await context.Samples.FindAsync([sample.Id], cancellationToken) is { } stored)
        {
            (stored.Title, stored.Order) = (sample.Title, order);
        }
        else
        {
            Label.Check(sample.Id, "the sample's id");
            Label.Check(sample.Title, "the sample's title");
            context.Add(new SampleRow { Id = sample.Id, Title = sample.Title, Order = order });
        }
    }

    private Task<bool> IsDeletedAsync(string sampleId, SampleText text) => context.Texts.AnyAsync(
        t => t.DeletedAt != null && (t.Versions.Any(v => v.Id == text.File.Id) || t.Samples.Any(s => s.SampleId == sampleId && s.Path == text.Path)),
        cancellationToken);

    private async Task<VersionRow> LoadAsync(string sampleId, int order, SampleText text)
    {
        var place = await context.SampleTexts.FirstOrDefaultAsync(t => t.SampleId == sampleId && t.Path == text.Path, cancellationToken);
        var version = place is null
            ? await register.AddAsync(text.File, text.Kind, text.Metadata, SampleLoader.Declarer)
            : await register.AddVersionAsync(await context.Texts.SingleAsync(t => t.Id == place.TextId, cancellationToken), text.File, SampleLoader.Declarer);
        if (place is null) context.Add(new SampleTextRow { SampleId = sampleId, TextId = version.TextId, Path = text.Path, Order = order });
        else place.Order = order;
        await DescribeAsync(version, text.Metadata);
        return version;
    }

    // What the sidecar says is declared once: what a user declares afterwards stays the last word.
    private async Task DescribeAsync(VersionRow version, TextMetadata metadata)
    {
        var before = await context.Metadata.Where(m => m.VersionId == version.Id && m.DeclaredBy == SampleLoader.Declarer)
            .OrderByDescending(m => m.Number).FirstOrDefaultAsync(cancellationToken);
        if (before is null || ExactJson.Write(before.Declared) != ExactJson.Write(metadata))
        {
            await declarations.DescribeAnewAsync(version.Id, metadata, SampleLoader.Declarer);
        }
    }

    private async Task DeclareAsync(
        SampleText text, VersionRow report, DeclaredRelation on, IReadOnlyList<SampleText> texts, Dictionary<string, VersionRow> stored)
    {
        var speechPath = texts.FirstOrDefault(t => t.File.Name == on.Speech)?.Path
            ?? throw new LibraryException($"'{text.Path}' is declared to be on '{on.Speech}', which its sample does not hold");
        if (!stored.TryGetValue(speechPath, out var speech)) return;
        var before = await context.Pairs
            .Where(p => p.SpeechId == speech.TextId && p.ReportId == report.TextId && p.DeclaredBy == SampleLoader.Declarer)
            .OrderByDescending(p => p.Number).FirstOrDefaultAsync(cancellationToken);
        if (before?.Relation != on.Relation) await declarations.PairAsync(speech.Text, report.Text, on.Relation, SampleLoader.Declarer);
    }
}
