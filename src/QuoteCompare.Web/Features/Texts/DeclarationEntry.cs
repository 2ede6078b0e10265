using QuoteCompare.Core;
using QuoteCompare.Storage;

namespace QuoteCompare.Web.Features.Texts;

/// <summary>One declaration of the history: who declared what otherwise than before.</summary>
/// <param name="Version">One-based number of the version it is about.</param>
public sealed record DeclarationEntry(int Version, Signature Signature, IReadOnlyList<FieldChange> Changes)
{
    /// <summary>The declarations of all versions, the last first.</summary>
    /// <param name="kind">What the text is used as.</param>
    /// <param name="history">Everything that happened to it.</param>
    public static IReadOnlyList<DeclarationEntry> Of(TextKind kind, TextHistory history)
    {
        var fields = DeclaredField.Of(kind);
        var entries = from version in history.Versions
                      let own = history.Declarations.Where(declaration => declaration.VersionId == version.Id).ToList()
                      from index in Enumerable.Range(0, own.Count)
                      select Of(version.Version, own[index], index == 0 ? null : own[index - 1], fields);
        return [.. entries.Reverse()];
    }

    private static DeclarationEntry Of(int version, Declaration declaration, Declaration? before, IReadOnlyList<DeclaredField> fields)
    {
        var changes = from field in fields
                      let said = before is null ? null : field.Words(before.Metadata)
                      let says = field.Words(declaration.Metadata)
                      where said != says
                      select new FieldChange(field.Name, said, says, declaration.Origins.GetValueOrDefault(field.Key));
        return new DeclarationEntry(version, new Signature(declaration.By, declaration.At), [.. changes]);
    }
}

/// <summary>A field that was declared otherwise.</summary>
/// <param name="Before">Null when nothing was declared before, as <paramref name="After"/> when nothing is any more.</param>
/// <param name="Origin">Where the file says so; null when the person did.</param>
public sealed record FieldChange(string Name, string? Before, string? After, string? Origin);
