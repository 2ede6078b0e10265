using Microsoft.EntityFrameworkCore;

namespace QuoteCompare.Storage.Databases;

/// <summary>The full-text index of a database. Words are <see cref="Core.Origins.SearchWord.Key"/>s: letters and digits, so that nothing in them is syntax.</summary>
internal interface IFullText
{
    /// <summary>Adds the words of an entry, inside the context's transaction.</summary>
    Task AddAsync(LibraryContext context, int entry, IReadOnlyList<string> keys, CancellationToken cancellationToken);

    /// <summary>Takes the words of all entries of a version out, those of its quotations alone with <paramref name="ofQuotations"/>.</summary>
    Task RemoveAsync(LibraryContext context, string versionId, bool ofQuotations, CancellationToken cancellationToken);

    /// <summary>Takes all words of all entries out.</summary>
    Task ClearAsync(LibraryContext context, CancellationToken cancellationToken) => context.Database.ExecuteSqlAsync($"DELETE FROM \"SearchText\"", cancellationToken);

    /// <summary>The ids of the entries in which every phrase stands.</summary>
    /// <param name="context">The context to ask in.</param>
    /// <param name="phrases">Words that follow each other; at least one phrase of at least one word.</param>
    IQueryable<int> Matching(LibraryContext context, IReadOnlyList<IReadOnlyList<string>> phrases);
}
