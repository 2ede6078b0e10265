using Microsoft.EntityFrameworkCore;
using QuoteCompare.Storage.Columns;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Databases;

/// <summary>The passage index. Nothing of it is evidence: all is made from the texts.</summary>
internal static class OriginTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<PassageRow>(passage =>
        {
            passage.HasKey(p => p.Id);
            passage.Property(p => p.Id).ValueGeneratedNever();
            passage.HasIndex(p => p.VersionId);
            passage.HasOne<VersionRow>().WithMany().HasForeignKey(p => p.VersionId).OnDelete(DeleteBehavior.Restrict);
            passage.Property(p => p.Words).IsExactText();
        });
        model.Entity<TermRow>().HasKey(t => t.Key);
        model.Entity<PostingRow>(posting =>
        {
            posting.HasKey(p => new { p.Key, p.Block });
            posting.HasIndex(p => p.Block);
        });
        model.Entity<IndexedVersionRow>(indexed =>
        {
            indexed.ToTable("IndexedVersions");
            indexed.HasKey(i => i.VersionId);
            indexed.HasOne<VersionRow>().WithMany().HasForeignKey(i => i.VersionId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
