using QuoteCompare.Core;
using QuoteCompare.Storage;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.Texts;

/// <summary>A version of a text as evidence, ready to be drawn: its facts, where they come from, and everything that happened to it.</summary>
public sealed record TextView
{
    public required StoredText Shown { get; init; }

    /// <summary>What the text is called on every page.</summary>
    public required string Name { get; init; }

    public required VersionPlace Place { get; init; }
    public required IReadOnlyList<StatedFact> Facts { get; init; }

    /// <summary>The files of the version shown, oldest first.</summary>
    public required IReadOnlyList<Arrival> Arrivals { get; init; }

    /// <summary>The last first.</summary>
    public required IReadOnlyList<VersionEntry> Versions { get; init; }

    /// <summary>The last first.</summary>
    public required IReadOnlyList<DeclarationEntry> Declarations { get; init; }

    public required IReadOnlyList<AttachmentEntry> Attachments { get; init; }

    /// <summary>Where the version shown is read: a speech beside its reports, a report as its check list.</summary>
    public required string Reading { get; init; }

    /// <param name="id">Id of the version to show, one of the history's.</param>
    /// <param name="history">Everything that happened to the text.</param>
    /// <param name="nameOf">What a text of the library is called, by the id of one of its versions; null for one that is not there.</param>
    public static TextView From(string id, TextHistory history, Func<string, string?> nameOf)
    {
        var shown = history.Versions.First(version => version.Id == id);
        return new TextView
        {
            Shown = shown,
            Name = nameOf(history.Versions[^1].Id) ?? shown.Name,
            Place = VersionPlace.Of(shown, history.Versions),
            Facts = StatedFacts.Of(shown, [.. history.Declarations.Where(declaration => declaration.VersionId == id)]),
            Arrivals = [.. history.Arrivals.Where(arrival => arrival.VersionId == id)],
            Versions = [.. history.Versions.Select(version => Entry(version, history)).Reverse()],
            Declarations = DeclarationEntry.Of(shown.Kind, history),
            Attachments = [.. history.Attachments.Select(attachment => AttachmentEntry.Of(attachment, nameOf))],
            Reading = shown.Kind == TextKind.Speech ? ReadingAddress.Speech(id) : ReadingAddress.CheckList(id),
        };
    }

    private static VersionEntry Entry(StoredText version, TextHistory history) => new(
        version, history.Arrivals.FirstOrDefault(arrival => arrival.VersionId == version.Id)?.By ?? version.DeclaredBy, history.Versions[^1].Version);
}

/// <summary>A version in the list of all.</summary>
/// <param name="By">Who brought it.</param>
/// <param name="Latest">Number of the latest version.</param>
public sealed record VersionEntry(StoredText Version, string By, int Latest);
