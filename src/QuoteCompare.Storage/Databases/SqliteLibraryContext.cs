using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace QuoteCompare.Storage.Databases;

/// <summary>The library in an SQLite file.</summary>
internal sealed class SqliteLibraryContext(DbContextOptions<SqliteLibraryContext> options) : LibraryContext(options)
{
    /// <inheritdoc/>
    public override IFullText FullText { get; } = new SqliteFullText();
}

/// <summary>For <c>dotnet ef</c>, which writes migrations and opens no database.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteLibraryContext>
{
    /// <inheritdoc/>
    public SqliteLibraryContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteLibraryContext>().UseSqlite().Options);
}
