using System.Globalization;
using QuoteCompare.Storage;

namespace QuoteCompare.Web.Features.Texts;

/// <summary>What stands beside a text, ready to be drawn.</summary>
/// <param name="Kind">What it is, in words.</param>
/// <param name="Words">The address, or the name of the source text.</param>
/// <param name="Href">Null when the source text is not in the library any more.</param>
/// <param name="TimeCode">"1:02:03" into a recording; null for whatever has none.</param>
public sealed record AttachmentEntry(string Kind, string Words, string? Href, string? TimeCode, Signature Signature)
{
    /// <param name="attachment">As stored.</param>
    /// <param name="nameOf">What a text of the library is called; null for one that is not there.</param>
    public static AttachmentEntry Of(Attachment attachment, Func<string, string?> nameOf)
    {
        var signature = new Signature(attachment.By, attachment.At);
        if (attachment.Kind != AttachmentKind.SourceText) return new(Named(attachment.Kind), attachment.Reference, attachment.Reference, InWords(attachment.TimeCode), signature);
        var name = nameOf(attachment.Reference);
        return new(Named(attachment.Kind), name ?? "a text that is not in the library", name is null ? null : TextAddress.Of(attachment.Reference), null, signature);
    }

    public static string Named(AttachmentKind kind) => kind switch
    {
        AttachmentKind.Recording => "Recording",
        AttachmentKind.SourceText => "Text in the source language",
        _ => "Address",
    };

    private static string? InWords(int? seconds) => seconds is not { } known ? null
        : known >= 3600 ? string.Create(CultureInfo.InvariantCulture, $"{known / 3600}:{known / 60 % 60:00}:{known % 60:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{known / 60}:{known % 60:00}");
}
