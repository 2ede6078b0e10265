using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteCompare.Storage.Columns;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Databases;

/// <summary>
/// Texts, what is declared of them, and the samples they belong to. Nothing goes with what it belongs to: a text is not lost by the way.
/// </summary>
internal static class TextTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<FileRow>(file =>
        {
            file.HasKey(f => f.Sha256);
            NeverChanges(file);
        });
        model.Entity<TextRow>(text =>
        {
            text.HasKey(t => t.Id);
            text.HasIndex(t => t.Name);
        });
        model.Entity<VersionRow>(Versions);
        model.Entity<MetadataRow>(metadata =>
        {
            metadata.HasKey(m => new { m.VersionId, m.Number });
            metadata.HasOne<VersionRow>().WithMany(v => v.Metadata).HasForeignKey(m => m.VersionId).OnDelete(DeleteBehavior.Restrict);
            metadata.Property(m => m.Declared).IsJson();
            metadata.Property(m => m.Origins).IsJson().HasDefaultValueSql("'{}'");
            NeverChanges(metadata);
        });
        model.Entity<ArrivalRow>(arrival =>
        {
            arrival.HasKey(a => new { a.VersionId, a.Number });
            arrival.HasIndex(a => a.Address);
            arrival.HasOne<VersionRow>().WithMany(v => v.Arrivals).HasForeignKey(a => a.VersionId).OnDelete(DeleteBehavior.Restrict);
            arrival.HasOne<FileRow>().WithMany().HasForeignKey(a => a.FileSha256).OnDelete(DeleteBehavior.Restrict);
            NeverChanges(arrival);
        });
        model.Entity<AttachmentRow>(attachment =>
        {
            attachment.HasKey(a => new { a.TextId, a.Number });
            attachment.HasOne<TextRow>().WithMany().HasForeignKey(a => a.TextId).OnDelete(DeleteBehavior.Restrict);
            NeverChanges(attachment);
        });
        Likeness(model);
        model.Entity<PairRow>(pair =>
        {
            pair.HasKey(p => new { p.SpeechId, p.ReportId, p.Number });
            pair.HasOne<TextRow>().WithMany().HasForeignKey(p => p.SpeechId).OnDelete(DeleteBehavior.Restrict);
            pair.HasOne<TextRow>().WithMany().HasForeignKey(p => p.ReportId).OnDelete(DeleteBehavior.Restrict);
            NeverChanges(pair);
        });
        model.Entity<RevisionRow>().HasData(new RevisionRow { Id = RevisionRow.OnlyId, Number = 0 });
        model.Entity<SampleRow>().HasKey(s => s.Id);
        model.Entity<SampleTextRow>(text =>
        {
            text.HasKey(t => new { t.SampleId, t.TextId });
            text.HasIndex(t => new { t.SampleId, t.Path }).IsUnique();
            text.HasOne(t => t.Sample).WithMany().HasForeignKey(t => t.SampleId);
            text.HasOne<TextRow>().WithMany(t => t.Samples).HasForeignKey(t => t.TextId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void Versions(EntityTypeBuilder<VersionRow> version)
    {
        version.HasKey(v => v.Id);
        version.HasIndex(v => new { v.TextId, v.Number }).IsUnique();
        version.HasOne(v => v.Text).WithMany(t => t.Versions).HasForeignKey(v => v.TextId).OnDelete(DeleteBehavior.Restrict);
        version.HasOne<FileRow>().WithMany().HasForeignKey(v => v.FileSha256).OnDelete(DeleteBehavior.Restrict);
        version.Property(v => v.Words).IsExactText();
        NeverChanges(version);
    }

    private static void Likeness(ModelBuilder model)
    {
        model.Entity<LikenessRow>(likeness =>
        {
            likeness.HasKey(l => l.VersionId);
            likeness.HasOne<VersionRow>().WithMany().HasForeignKey(l => l.VersionId);
            likeness.HasMany(l => l.Bands).WithOne().HasForeignKey(b => b.VersionId);
        });
        model.Entity<LikenessBandRow>(band =>
        {
            band.ToTable("LikenessBands");
            band.HasKey(b => new { b.VersionId, b.Band });
            band.HasIndex(b => new { b.Band, b.Value });
        });
    }

    /// <summary>Saving a change to any column throws; the migrations put a trigger behind it, for whoever writes past this program.</summary>
    private static void NeverChanges<TRow>(EntityTypeBuilder<TRow> row)
        where TRow : class
    {
        foreach (var property in row.Metadata.GetProperties()) property.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
    }
}
