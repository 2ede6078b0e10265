using Microsoft.EntityFrameworkCore.Migrations;

namespace QuoteCompare.Storage.Migrations.Sqlite
{
    /// <summary>
    /// Behind what the model refuses: a trigger, for whoever writes past this program. A later migration that rebuilds one of these tables (SQLite's way
    /// of changing a column) drops its trigger, and has to create it again.
    /// </summary>
    public partial class EvidenceNeverChanges : Migration
    {
        private static readonly string[] Tables = ["Files", "Versions", "Metadata", "Pairs"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var table in Tables)
            {
                migrationBuilder.Sql(
                    $"""
                    CREATE TRIGGER "{table}_never_change" BEFORE UPDATE ON "{table}"
                    BEGIN SELECT RAISE(ABORT, 'stored evidence never changes'); END;
                    """);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in Tables) migrationBuilder.Sql($"""DROP TRIGGER "{table}_never_change";""");
        }
    }
}
