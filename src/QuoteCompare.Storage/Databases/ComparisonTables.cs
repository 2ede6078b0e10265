using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteCompare.Storage.Columns;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Databases;

/// <summary>Comparisons with everything in them. Keys are natural: the comparison's hash, then the place in it.</summary>
internal static class ComparisonTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<ComparisonRow>(comparison =>
        {
            comparison.HasKey(c => c.Key);
            comparison.Property(c => c.Report).IsJson();
            comparison.HasOne<VersionRow>().WithMany().HasForeignKey(c => c.ReportId).OnDelete(DeleteBehavior.Restrict);
            comparison.HasMany(c => c.Originals).WithOne().HasForeignKey(o => o.ComparisonKey);
            comparison.HasMany(c => c.Quotations).WithOne().HasForeignKey(q => q.ComparisonKey);
            comparison.HasMany(c => c.Reuse).WithOne().HasForeignKey(r => r.ComparisonKey);
        });
        model.Entity<ComparedOriginalRow>(original =>
        {
            original.ToTable("ComparedOriginals");
            original.HasKey(o => new { o.ComparisonKey, o.Index });
            original.HasOne<VersionRow>().WithMany().HasForeignKey(o => o.SpeechId).OnDelete(DeleteBehavior.Restrict);
            original.Property(o => o.Name).IsJson();
        });
        model.Entity<QuotationRow>(Quotations);
        model.Entity<AlignmentRow>(Alignments);
        model.Entity<FindingRow>(Findings);
        model.Entity<ReuseRow>(reuse =>
        {
            reuse.ToTable("Reuse");
            reuse.HasKey(r => new { r.ComparisonKey, r.Index });
            reuse.Property(r => r.Span).IsJson();
            reuse.Property(r => r.Passages).IsJson();
        });
    }

    private static void Quotations(EntityTypeBuilder<QuotationRow> quotation)
    {
        quotation.HasKey(q => new { q.ComparisonKey, q.Index });
        quotation.HasIndex(q => q.PublicId);
        quotation.HasMany(q => q.Alignments).WithOne().HasForeignKey(a => new { a.ComparisonKey, a.Quotation });
        quotation.HasMany(q => q.Findings).WithOne().HasForeignKey(f => new { f.ComparisonKey, f.Quotation });
        quotation.Property(q => q.Span).IsJson();
        quotation.Property(q => q.Pieces).IsJson();
        quotation.Property(q => q.Quoted).IsJson();
        quotation.Property(q => q.Speaker).IsJson();
        quotation.Property(q => q.SpeakerSpan).IsJson();
        quotation.Property(q => q.Cue).IsJson();
        quotation.Property(q => q.CueSpan).IsJson();
        quotation.Property(q => q.Event).IsJson();
        quotation.Property(q => q.Candidates).IsJson();
        quotation.Property(q => q.Recontextualised).IsJson();
    }

    private static void Alignments(EntityTypeBuilder<AlignmentRow> alignment)
    {
        alignment.ToTable("Alignments");
        alignment.HasKey(a => new { a.ComparisonKey, a.Quotation, a.Index });
        alignment.Property(a => a.Passage).IsJson();
        alignment.Property(a => a.Window).IsJson();
        alignment.Property(a => a.Rendering).IsJson();
        alignment.Property(a => a.Links).IsJson();
        alignment.Property(a => a.Edits).IsJson();
    }

    private static void Findings(EntityTypeBuilder<FindingRow> finding)
    {
        finding.ToTable("Findings");
        finding.HasKey(f => new { f.ComparisonKey, f.Quotation, f.Index });
        finding.Property(f => f.OriginalSpan).IsJson();
        finding.Property(f => f.ReportSpan).IsJson();
        finding.Property(f => f.Rule).IsJson();
        finding.Property(f => f.Why).IsJson();
        finding.Property(f => f.Fair).IsJson();
    }
}
