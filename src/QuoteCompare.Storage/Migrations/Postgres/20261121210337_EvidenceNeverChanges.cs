using Microsoft.EntityFrameworkCore.Migrations;

namespace QuoteCompare.Storage.Migrations.Postgres
{
    /// <summary>
    /// Behind what the model refuses: a trigger, for whoever writes past this program.
    /// </summary>
    public partial class EvidenceNeverChanges : Migration
    {
        private static readonly string[] Tables = ["Files", "Versions", "Metadata", "Pairs"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE FUNCTION evidence_never_changes() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'stored evidence never changes'; END $$;
                """);
            foreach (var table in Tables)
            {
                migrationBuilder.Sql(
                    $"""
                    CREATE TRIGGER "{table}_never_change" BEFORE UPDATE ON "{table}"
                    FOR EACH ROW EXECUTE FUNCTION evidence_never_changes();
                    """);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in Tables) migrationBuilder.Sql($"""DROP TRIGGER "{table}_never_change" ON "{table}";""");
            migrationBuilder.Sql("DROP FUNCTION evidence_never_changes();");
        }
    }
}
