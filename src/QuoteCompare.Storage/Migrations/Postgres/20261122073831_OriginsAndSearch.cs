using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace QuoteCompare.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class OriginsAndSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "IndexedVersions",
                columns: table => new
                {
                    VersionId = table.Column<string>(type: "text", nullable: false),
                    Reading = table.Column<string>(type: "text", nullable: false),
                    Passages = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndexedVersions", x => x.VersionId);
                    table.ForeignKey(
                        name: "FK_IndexedVersions_Versions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "Versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Passages",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    VersionId = table.Column<string>(type: "text", nullable: false),
                    Sentence = table.Column<int>(type: "integer", nullable: false),
                    Paragraph = table.Column<int>(type: "integer", nullable: false),
                    Start = table.Column<int>(type: "integer", nullable: false),
                    Words = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Passages_Versions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "Versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Postings",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    Block = table.Column<int>(type: "integer", nullable: false),
                    Places = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Postings", x => new { x.Key, x.Block });
                });

            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    VersionId = table.Column<string>(type: "text", nullable: false),
                    Paragraph = table.Column<int>(type: "integer", nullable: false),
                    Start = table.Column<int>(type: "integer", nullable: false),
                    End = table.Column<int>(type: "integer", nullable: false),
                    Words = table.Column<byte[]>(type: "bytea", nullable: false),
                    ComparisonKey = table.Column<string>(type: "text", nullable: true),
                    Quotation = table.Column<int>(type: "integer", nullable: true),
                    Speaker = table.Column<string>(type: "text", nullable: true),
                    Event = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SearchEntries_Versions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "Versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Terms",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    Passages = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Terms", x => x.Key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Passages_VersionId",
                table: "Passages",
                column: "VersionId");

            migrationBuilder.CreateIndex(
                name: "IX_Postings_Block",
                table: "Postings",
                column: "Block");

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_ComparisonKey_Quotation",
                table: "SearchEntries",
                columns: new[] { "ComparisonKey", "Quotation" });

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_VersionId",
                table: "SearchEntries",
                column: "VersionId");

            migrationBuilder.Sql("""CREATE TABLE "SearchText" ("Id" integer PRIMARY KEY, "Words" tsvector NOT NULL)""");
            migrationBuilder.Sql("""CREATE INDEX "IX_SearchText_Words" ON "SearchText" USING GIN ("Words")""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE \"SearchText\"");

            migrationBuilder.DropTable(
                name: "IndexedVersions");

            migrationBuilder.DropTable(
                name: "Passages");

            migrationBuilder.DropTable(
                name: "Postings");

            migrationBuilder.DropTable(
                name: "SearchEntries");

            migrationBuilder.DropTable(
                name: "Terms");
        }
    }
}
