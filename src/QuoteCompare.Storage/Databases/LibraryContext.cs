using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using QuoteCompare.Core;
using QuoteCompare.Storage.Columns;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Databases;

/// <summary>The library's tables. One type derives from it for each database, so that each has its own migrations.</summary>
internal abstract class LibraryContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<FileRow> Files => Set<FileRow>();
    public DbSet<TextRow> Texts => Set<TextRow>();
    public DbSet<VersionRow> Versions => Set<VersionRow>();
    public DbSet<ArrivalRow> Arrivals => Set<ArrivalRow>();
    public DbSet<AttachmentRow> Attachments => Set<AttachmentRow>();
    public DbSet<LikenessRow> Likenesses => Set<LikenessRow>();
    public DbSet<MetadataRow> Metadata => Set<MetadataRow>();
    public DbSet<PairRow> Pairs => Set<PairRow>();
    public DbSet<SampleRow> Samples => Set<SampleRow>();
    public DbSet<SampleTextRow> SampleTexts => Set<SampleTextRow>();
    public DbSet<ComparisonRow> Comparisons => Set<ComparisonRow>();
    public DbSet<QuotationRow> Quotations => Set<QuotationRow>();
    public DbSet<JobRow> Jobs => Set<JobRow>();
    public DbSet<StepRow> Steps => Set<StepRow>();
    public DbSet<UploadRow> Uploads => Set<UploadRow>();
    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();
    public DbSet<PassageRow> Passages => Set<PassageRow>();
    public DbSet<TermRow> Terms => Set<TermRow>();
    public DbSet<PostingRow> Postings => Set<PostingRow>();
    public DbSet<SearchEntryRow> SearchEntries => Set<SearchEntryRow>();

    /// <summary>The full-text index of this database.</summary>
    public abstract IFullText FullText { get; }

    public DbSet<IndexedVersionRow> IndexedVersions => Set<IndexedVersionRow>();

    /// <summary>Versions of texts that are not deleted.</summary>
    public IQueryable<VersionRow> StandingVersions => Versions.Where(v => v.Text.DeletedAt == null);

    /// <summary>The standing version of that id, or none.</summary>
    public IQueryable<VersionRow> VersionsWithId(string id) => WithId(StandingVersions, id);

    /// <summary>The version of that id, of a deleted text, too, or none. What cannot be an id is not asked for: PostgreSQL refuses NUL even in a question.</summary>
    public IQueryable<VersionRow> VersionsEverWithId(string id) => WithId(Versions, id);

    /// <summary>Saves, and counts the revision up when a text or a declaration was added or a text deleted or restored: in the same transaction, so no reader sees the one without the other.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var isRevised = ChangeTracker.Entries().Any(IsRevision);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (isRevised) await ReviseAsync(cancellationToken);
        return saved;
    }

    /// <summary>Counts the revision up, for what is done past <see cref="SaveChangesAsync"/>.</summary>
    public Task ReviseAsync(CancellationToken cancellationToken) =>
        Revisions.ExecuteUpdateAsync(row => row.SetProperty(r => r.Number, r => r.Number + 1), cancellationToken);

    /// <summary>Whether migrations of this version are missing in the database.</summary>
    /// <param name="name">How messages name the database.</param>
    /// <param name="cancellationToken">Ends the look early.</param>
    /// <exception cref="LibraryException">A newer version wrote it.</exception>
    public async Task<bool> NeedsMigrationAsync(string name, CancellationToken cancellationToken)
    {
        var known = Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = (await Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        if (applied.All(known.Contains)) return known.Count > applied.Count;
        throw new LibraryException($"{name} was written by a newer version of QuoteCompare; use that version, or another library");
    }

    /// <inheritdoc cref="ILibraryDatabase.CheckAsync"/>
    public async Task CheckMigratedAsync(string name, CancellationToken cancellationToken)
    {
        if (!await NeedsMigrationAsync(name, cancellationToken)) return;
        throw new LibraryException($"{name} holds no library, or one of an older version; start this version on it once, which brings it up to date");
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
        JobTables.Configure(modelBuilder);
        OriginTables.Configure(modelBuilder);
        SearchTables.Configure(modelBuilder);
    }

    private static IQueryable<VersionRow> WithId(IQueryable<VersionRow> versions, string id) =>
        PublicId.IsTextId(id) ? versions.Where(v => v.Id == id) : versions.Where(_ => false);

    private static bool IsRevision(EntityEntry entry) => entry is
        { State: EntityState.Added, Entity: VersionRow or MetadataRow or PairRow or SampleTextRow or ArrivalRow or AttachmentRow }
        or { State: EntityState.Modified, Entity: TextRow };
}
