using QuoteCompare.Storage;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Importing;

/// <summary>A speech of the library, to be chosen from a list.</summary>
/// <param name="Words">Speaker, day and the name it is stored under: two transcripts of one speech differ in that alone.</param>
public sealed record SpeechChoice(string Id, string Words)
{
    public static IReadOnlyList<SpeechChoice> From(LibraryListing listing) =>
        [.. listing.Speeches.Select(one => new SpeechChoice(one.Speech.Id, $"{SpeechTitle.Of(one.Speech.Metadata)} ({one.Speech.Name})"))];
}
