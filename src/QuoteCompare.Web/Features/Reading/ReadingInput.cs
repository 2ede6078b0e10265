using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Storage;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Reading;

/// <summary>A text of the library as the reading pages need it.</summary>
/// <param name="Id">Its id in addresses.</param>
/// <param name="Metadata">What is known of it.</param>
/// <param name="Text">The text, segmented: the one numbering of paragraphs and sentences.</param>
public sealed record ReadText(string Id, TextMetadata Metadata, SegmentedText Text)
{
    /// <summary>Which way it runs: "ltr" or "rtl".</summary>
    public string Direction { get; } = TextDirection.Of(Text.Text);

    public static ReadText Of(StoredText text) => new(text.Id, text.Metadata, TextSegmenter.Segment(text.Text));
}

/// <summary>A report with what it was compared with.</summary>
/// <param name="Text">The report.</param>
/// <param name="Comparison">What the engine found.</param>
/// <param name="Originals">The speeches compared with, index for index those of <see cref="Comparison.Originals"/>.</param>
/// <param name="Original">Index of the speech of the page among them; -1 when the report is read beside no speech.</param>
public sealed record ReadReport(ReadText Text, Comparison Comparison, IReadOnlyList<ReadText> Originals, int Original)
{
    /// <summary>What the report is called on every page: its outlet, or "Report B".</summary>
    public required string Name { get; init; }

    /// <summary>Its letter, the same on every page: short enough for the rail.</summary>
    public required string Letter { get; init; }

    /// <summary>The declared relation of the two texts.</summary>
    public TextRelation Relation => Original < 0 ? TextRelation.Unknown : Comparison.Originals[Original].Relation;
}
