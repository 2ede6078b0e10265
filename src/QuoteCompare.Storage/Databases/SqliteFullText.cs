using Microsoft.EntityFrameworkCore;

namespace QuoteCompare.Storage.Databases;

/// <summary>SQLite's FTS5, without a copy of the text.</summary>
internal sealed class SqliteFullText : IFullText
{
    /// <inheritdoc/>
    public Task AddAsync(LibraryContext context, int entry, IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlAsync($"INSERT INTO \"SearchText\" (rowid, \"Words\") VALUES ({entry}, {string.Join(' ', keys)})", cancellationToken);

    /// <inheritdoc/>
    public Task RemoveAsync(LibraryContext context, string versionId, bool ofQuotations, CancellationToken cancellationToken) => context.Database.ExecuteSqlAsync(
        $"DELETE FROM \"SearchText\" WHERE rowid IN (SELECT \"Id\" FROM \"SearchEntries\" WHERE \"VersionId\" = {versionId} AND (NOT {ofQuotations} OR \"ComparisonKey\" IS NOT NULL))",
        cancellationToken);

    /// <inheritdoc/>
    public IQueryable<int> Matching(LibraryContext context, IReadOnlyList<IReadOnlyList<string>> phrases)
    {
        var question = string.Join(" AND ", phrases.Select(phrase => $"\"{string.Join(' ', phrase)}\""));
        return context.Database.SqlQuery<int>($"SELECT rowid AS \"Value\" FROM \"SearchText\" WHERE \"SearchText\" MATCH {question}");
    }
}
