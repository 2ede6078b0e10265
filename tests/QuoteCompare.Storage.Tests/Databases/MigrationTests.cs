using Microsoft.EntityFrameworkCore;
using QuoteCompare.Storage.Databases;

namespace QuoteCompare.Storage.Tests.Databases;

public sealed class MigrationTests
{
    [Fact]
    public void SQLite_s_migrations_hold_the_whole_model()
    {
        using var context = new SqliteDesignTimeFactory().CreateDbContext([]);

        context.Database.HasPendingModelChanges().ShouldBeFalse("run: dotnet ef migrations add NAME --context SqliteLibraryContext");
    }

    [Fact]
    public void PostgreSQL_s_migrations_hold_the_whole_model()
    {
        using var context = new PostgresDesignTimeFactory().CreateDbContext([]);

        context.Database.HasPendingModelChanges().ShouldBeFalse("run: dotnet ef migrations add NAME --context PostgresLibraryContext");
    }

    [Fact]
    public void Both_databases_have_the_same_migrations()
    {
        using var sqlite = new SqliteDesignTimeFactory().CreateDbContext([]);
        using var postgres = new PostgresDesignTimeFactory().CreateDbContext([]);

        Names(sqlite).ShouldBe(Names(postgres));
    }

    private static IEnumerable<string> Names(LibraryContext context) => context.Database.GetMigrations().Select(migration => migration.Split('_')[1]);
}
