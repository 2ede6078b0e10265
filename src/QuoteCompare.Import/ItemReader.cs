using QuoteCompare.Import.Characters;
using QuoteCompare.Import.Documents;
using QuoteCompare.Import.Feeds;
using QuoteCompare.Import.Pages;
using QuoteCompare.Import.Paper;
using QuoteCompare.Import.Plain;

namespace QuoteCompare.Import;

/// <summary>Reads one item: its format, its characters, its text, its facts. Archives are unpacked first (<see cref="Archives.ArchiveReader"/>).</summary>
/// <param name="limits">What an item may cost.</param>
public sealed class ItemReader(ImportLimits limits)
{
    private readonly PdfReader pdf = new(limits);

    /// <summary>Where <c>pdftotext</c> is looked for: folders as in PATH; null for the environment's own.</summary>
    public string? SearchPath { init => pdf = new PdfReader(limits, value); }

    /// <summary>The text, the feed, or the reason why the item is not read. Nothing is thrown for what stands in an item.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> asked for it.</exception>
    public async Task<ImportOutcome> ReadAsync(ReceivedItem item, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(item);
        var name = ItemName.Shown(item.Name);
        try
        {
            if (item.Bytes.Length > limits.LargestItem) throw new UnreadableException($"it is larger than {Sizes.Words(limits.LargestItem)}");
            var format = FormatDetector.Detect(item);
            if (format == ItemFormat.Feed) return FeedReader.Read(name, item, limits);
            var extracted = await ExtractAsync(item, format, cancellationToken);
            if (string.IsNullOrWhiteSpace(extracted.Text)) throw new UnreadableException("it holds no text");
            if (extracted.Text.Length > limits.LongestText) throw new UnreadableException($"its text is longer than {limits.LongestText} characters");
            return TextDescriber.Describe(name, item, format, extracted);
        }
        catch (UnreadableException problem)
        {
            return new Refusal(name, problem.Message);
        }
    }

    private async Task<ExtractedText> ExtractAsync(ReceivedItem item, ItemFormat format, CancellationToken cancellationToken) => format switch
    {
        ItemFormat.Markdown => MarkdownReader.Read(item),
        ItemFormat.Html => PageReader.Read(item, limits),
        ItemFormat.Docx => DocxReader.Read(item, limits),
        ItemFormat.Pdf => await pdf.ReadAsync(item, cancellationToken),
        ItemFormat.Zip => throw new UnreadableException("archives inside archives are not unpacked"),
        _ => ExtractedText.Plain(CharacterDecoder.DecodeText(item.Bytes)),
    };
}
