using Microsoft.EntityFrameworkCore;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Rows;
using QuoteCompare.Storage.Searching;

namespace QuoteCompare.Storage.Comparisons;

/// <summary>Comparisons of the library's texts: stored ones, and new ones computed once.</summary>
internal sealed class StoredComparer(LibraryStore store, ComparisonEngine engine, TimeProvider clock)
{
    /// <summary>
    /// One comparison at a time behind each gate; a key always comes to the same gate, so whoever asks for what is being computed waits for it.
    /// More gates than processors, so that two keys seldom wait for each other.
    /// </summary>
    private readonly SemaphoreSlim[] gates = [.. Enumerable.Range(0, 16).Select(_ => new SemaphoreSlim(1))];

    public async Task<StoredComparison?> CompareAsync(string reportId, string? speechId, CancellationToken cancellationToken)
    {
        var input = await store.ReadAsync(context => ComparisonInput.FindAsync(context, reportId, speechId, cancellationToken), cancellationToken);
        if (input is null) return null;
        var key = ComparisonKey.Of(input.AsReport, input.AsOriginals, engine.Fingerprint);
        var row = await FindAsync(key, cancellationToken) ?? await ComputeOnceAsync(key, input, cancellationToken);
        return new StoredComparison(key, new ComparisonReading(input).Read(row), input.Report, input.Speeches, input.Pairs, row.ComputedAt);
    }

    private async Task<ComparisonRow> ComputeOnceAsync(string key, ComparisonInput input, CancellationToken cancellationToken)
    {
        var gate = gates[Convert.ToInt32(key[..1], 16)];
        await gate.WaitAsync(cancellationToken);
        try
        {
            return await FindAsync(key, cancellationToken) ?? await ComputeAsync(key, input, cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<ComparisonRow> ComputeAsync(string key, ComparisonInput input, CancellationToken cancellationToken)
    {
        var comparison = await Task.Run(() => engine.Compare(input.AsReport, input.AsOriginals, cancellationToken), cancellationToken);
        var computed = new ComparisonWriting(input).Write(comparison, key, engine.Fingerprint, clock.GetUtcNow());
        return await store.WriteAsync(
            async context =>
            {
                // Another program may have stored it meanwhile; both hold the same.
                if (await FindAsync(context, key, cancellationToken) is { } stored) return stored;
                context.Add(computed);
                await context.SaveChangesAsync(cancellationToken);
                await new SearchRegister(context, cancellationToken).IndexAsync(computed);
                return computed;
            },
            cancellationToken);
    }

    private Task<ComparisonRow?> FindAsync(string key, CancellationToken cancellationToken) =>
        store.ReadAsync(context => FindAsync(context, key, cancellationToken), cancellationToken);

    private static Task<ComparisonRow?> FindAsync(LibraryContext context, string key, CancellationToken cancellationToken) =>
        context.Comparisons.AsNoTracking().AsSplitQuery()
            .Include(c => c.Originals)
            .Include(c => c.Quotations).ThenInclude(q => q.Alignments)
            .Include(c => c.Quotations).ThenInclude(q => q.Findings)
            .Include(c => c.Reuse)
            .FirstOrDefaultAsync(c => c.Key == key, cancellationToken);
}
