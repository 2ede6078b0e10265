using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace QuoteCompare.Storage.Databases;

/// <summary>PostgreSQL's full text. Vectors and questions are written here: its parsers would part and fold words by the server's settings.</summary>
internal sealed class PostgresFullText : IFullText
{
    /// <inheritdoc/>
    public Task AddAsync(LibraryContext context, int entry, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var vector = string.Join(' ', keys.Select((key, i) => string.Create(CultureInfo.InvariantCulture, $"{key}:{i + 1}")));
        return context.Database.ExecuteSqlAsync($"INSERT INTO \"SearchText\" (\"Id\", \"Words\") VALUES ({entry}, {vector}::tsvector)", cancellationToken);
    }

    /// <inheritdoc/>
    public Task RemoveAsync(LibraryContext context, string versionId, bool ofQuotations, CancellationToken cancellationToken) => context.Database.ExecuteSqlAsync(
        $"DELETE FROM \"SearchText\" WHERE \"Id\" IN (SELECT \"Id\" FROM \"SearchEntries\" WHERE \"VersionId\" = {versionId} AND (NOT {ofQuotations} OR \"ComparisonKey\" IS NOT NULL))",
        cancellationToken);

    /// <inheritdoc/>
    public IQueryable<int> Matching(LibraryContext context, IReadOnlyList<IReadOnlyList<string>> phrases)
    {
        var question = string.Join(" & ", phrases.Select(phrase => $"({string.Join(" <-> ", phrase)})"));
        return context.Database.SqlQuery<int>($"SELECT \"Id\" AS \"Value\" FROM \"SearchText\" WHERE \"Words\" @@ {question}::tsquery");
    }
}
