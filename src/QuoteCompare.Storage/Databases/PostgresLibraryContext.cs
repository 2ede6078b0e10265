using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace QuoteCompare.Storage.Databases;

/// <summary>The library in a PostgreSQL database.</summary>
internal sealed class PostgresLibraryContext(DbContextOptions<PostgresLibraryContext> options) : LibraryContext(options)
{
    /// <inheritdoc/>
    public override IFullText FullText { get; } = new PostgresFullText();
}

/// <summary>For <c>dotnet ef</c>, which writes migrations and opens no database.</summary>
internal sealed class PostgresDesignTimeFactory : IDesignTimeDbContextFactory<PostgresLibraryContext>
{
    /// <inheritdoc/>
    public PostgresLibraryContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresLibraryContext>().UseNpgsql().Options);
}
