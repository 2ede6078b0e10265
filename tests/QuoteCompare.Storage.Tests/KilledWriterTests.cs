using System.Diagnostics;
using System.Globalization;
using QuoteCompare.Storage.Backups;
using QuoteCompare.Storage.Tests.Support;
using QuoteCompare.StorageWriter;

namespace QuoteCompare.Storage.Tests;

/// <summary>A real process that writes texts and comparisons and is killed on the way: what it leaves is sound, and the next one completes it.</summary>
public abstract class KilledWriterTests(DatabaseKind kind, int points)
{
    private static readonly string[] PartsOfComparisons = ["ComparedOriginals", "Quotations", "Alignments", "Findings", "Reuse"];

    [Fact]
    public async Task Killed_at_any_command_it_leaves_nothing_half_stored_and_the_rest_can_be_completed()
    {
        using var whole = TestDatabase.Bare(kind);
        var lines = await WriteAsync(whole, int.MaxValue);
        var commands = int.Parse(lines[^1].Split(' ')[1], CultureInfo.InvariantCulture);
        commands.ShouldBeGreaterThan(points);

        for (var point = 0; point < points; point++)
        {
            using var database = TestDatabase.Bare(kind);
            var stored = await WriteAsync(database, commands * point / points);
            stored.ShouldAllBe(line => line.StartsWith("stored ", StringComparison.Ordinal), "it was killed before its end");
            await CheckAsync(database, stored, whole);
        }
    }

    [Fact]
    public async Task Killed_from_outside_at_any_time_it_keeps_what_it_said_was_stored()
    {
        using var whole = TestDatabase.Bare(kind);
        await WriteAsync(whole, int.MaxValue);
        foreach (var told in new[] { 1, 5, 9 })
        {
            using var database = TestDatabase.Bare(kind);
            await CheckAsync(database, await WriteAsync(database, int.MaxValue, told), whole);
        }
    }

    private static async Task CheckAsync(TestDatabase database, IReadOnlyList<string> lines, TestDatabase whole)
    {
        // A restart.
        await using var library = await TestLibrary.PreparedAsync(database);
        database.IntegrityProblem.ShouldBeNull();
        await using (var context = library.OpenContext()) await StoredHashes.CheckAsync(context, default);
        foreach (var part in new[] { "Arrivals", "Metadata" })
        {
            database.Column($"SELECT \"Id\" FROM \"Versions\" WHERE \"Id\" NOT IN (SELECT \"VersionId\" FROM \"{part}\")").ShouldBeEmpty($"a version without {part}");
        }

        database.Column("SELECT \"Id\" FROM \"Texts\" WHERE \"Id\" NOT IN (SELECT \"TextId\" FROM \"Versions\")").ShouldBeEmpty();
        var comparisons = database.Column("SELECT \"Key\" FROM \"Comparisons\"");
        Parts(database).ShouldBe(Parts(whole).Where(part => comparisons.Contains(part.Split(' ')[1])), "a comparison is there with all its parts");
        var known = database.Column("SELECT \"Id\" FROM \"Versions\"").Concat(comparisons).ToList();
        foreach (var line in lines.Where(line => line.StartsWith("stored ", StringComparison.Ordinal))) known.ShouldContain(line.Split(' ')[1]);

        await WritingWork.RunAsync(library.Library, _ => { });
        foreach (var table in new[] { "Texts", "Versions", "Files", "Arrivals", "Pairs", "Comparisons" })
        {
            database.Scalar($"SELECT count(*) FROM \"{table}\"").ShouldBe(whole.Scalar($"SELECT count(*) FROM \"{table}\""), table);
        }

        Parts(database).ShouldBe(Parts(whole));
    }

    /// <summary>How many rows of each table each comparison has.</summary>
    private static List<string> Parts(TestDatabase database) => [.. PartsOfComparisons.SelectMany(
        table => database.Column($"SELECT '{table} ' || \"ComparisonKey\" || ' ' || count(*) FROM \"{table}\" GROUP BY \"ComparisonKey\"")).Order(StringComparer.Ordinal)];

    /// <summary>What the process told before it ended.</summary>
    /// <param name="database">Where to.</param>
    /// <param name="killedAt">The command at which it kills itself.</param>
    /// <param name="told">After how many lines the test kills it.</param>
    private static async Task<IReadOnlyList<string>> WriteAsync(TestDatabase database, int killedAt, int told = int.MaxValue)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "QuoteCompare.StorageWriter.dll"), $"{killedAt}"]) { UseShellExecute = false, RedirectStandardOutput = true };
        start.Environment["Library__Directory"] = database.Options.Directory;
        start.Environment["Library__Postgres"] = database.Options.Postgres;
        start.Environment["DOTNET_TieredPGO"] = "0"; // lives too short to profit
        using var writer = Process.Start(start)!;
        var lines = new List<string>();
        while (lines.Count < told && await writer.StandardOutput.ReadLineAsync() is { } line) lines.Add(line);
        writer.Kill();
        await writer.WaitForExitAsync();
        return lines;
    }

    /// <summary>Twenty points from the making of the tables to the last comparison.</summary>
    public sealed class OnSqlite() : KilledWriterTests(DatabaseKind.Sqlite, 20);

    /// <summary>Fewer: the server itself goes on, and takes back what a killed program began.</summary>
    public sealed class OnPostgres() : KilledWriterTests(DatabaseKind.Postgres, 5);
}
