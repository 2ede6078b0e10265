using Microsoft.EntityFrameworkCore;
using QuoteCompare.Storage.Columns;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Databases;

/// <summary>The library's tables. One type derives from it for each database, so that each has its own migrations.</summary>
internal abstract class LibraryContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<FileRow> Files => Set<FileRow>();
    public DbSet<TextRow> Texts => Set<TextRow>();
    public DbSet<VersionRow> Versions => Set<VersionRow>();
    public DbSet<MetadataRow> Metadata => Set<MetadataRow>();
    public DbSet<PairRow> Pairs => Set<PairRow>();
    public DbSet<SampleRow> Samples => Set<SampleRow>();
    public DbSet<SampleTextRow> SampleTexts => Set<SampleTextRow>();
    public DbSet<ComparisonRow> Comparisons => Set<ComparisonRow>();
    public DbSet<QuotationRow> Quotations => Set<QuotationRow>();
    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();

    /// <summary>Saves, and counts the revision up when a text or a declaration was added: in the same transaction, so no reader sees the one without the other.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var isRevised = ChangeTracker.Entries().Any(entry => entry is { State: EntityState.Added, Entity: VersionRow or MetadataRow or PairRow or SampleTextRow });
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (isRevised) await Revisions.ExecuteUpdateAsync(row => row.SetProperty(r => r.Number, r => r.Number + 1), cancellationToken);
        return saved;
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // By name: a new member in the middle of an enumeration must not change what is stored.
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<MomentConverter>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        TextTables.Configure(modelBuilder);
        ComparisonTables.Configure(modelBuilder);
    }
}
