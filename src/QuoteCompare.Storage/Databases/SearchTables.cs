using Microsoft.EntityFrameworkCore;
using QuoteCompare.Storage.Columns;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Databases;

/// <summary>What can be searched. The full-text table beside it, "SearchText", is each database's own and stands in the migrations alone; its rows have the entries' ids.</summary>
internal static class SearchTables
{
    public static void Configure(ModelBuilder model) => model.Entity<SearchEntryRow>(entry =>
    {
        entry.ToTable("SearchEntries");
        entry.HasKey(e => e.Id);
        entry.HasIndex(e => e.VersionId);
        entry.HasIndex(e => new { e.ComparisonKey, e.Quotation });
        entry.HasOne<VersionRow>().WithMany().HasForeignKey(e => e.VersionId).OnDelete(DeleteBehavior.Restrict);
        entry.Property(e => e.Words).IsExactText();
        entry.Property(e => e.Speaker).IsJson();
        entry.Property(e => e.Event).IsJson();
    });
}
