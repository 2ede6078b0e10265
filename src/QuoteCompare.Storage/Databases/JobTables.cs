using Microsoft.EntityFrameworkCore;
using QuoteCompare.Storage.Columns;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Databases;

/// <summary>Jobs, their steps and the files that wait for them.</summary>
internal static class JobTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<JobRow>(job =>
        {
            job.HasKey(j => j.Id);
            job.HasMany(j => j.Steps).WithOne().HasForeignKey(s => s.JobId);
        });
        model.Entity<StepRow>(step =>
        {
            step.HasKey(s => new { s.JobId, s.Number });

            // What leasing looks for; fair between jobs, since the first steps of all come before the second ones.
            step.HasIndex(s => new { s.State, s.Number, s.JobId });
            step.HasIndex(s => s.TextId);
            step.HasOne<UploadRow>().WithMany().HasForeignKey(s => s.UploadSha256).OnDelete(DeleteBehavior.Restrict);
            step.Property(s => s.Name).IsJson();
            step.Property(s => s.Input).IsJson();
            step.Property(s => s.Outcome).IsJson();
        });
        model.Entity<UploadRow>().HasKey(u => u.Sha256);
    }
}
