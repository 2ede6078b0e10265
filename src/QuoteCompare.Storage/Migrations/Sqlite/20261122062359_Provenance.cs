using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace QuoteCompare.Storage.Migrations.Sqlite
{
    /// <summary>Where texts came from, what stands beside them, deletion that can be undone, and which reports are alike.</summary>
    public partial class Provenance : Migration
    {
        private static readonly string[] Protected = ["Arrivals", "Attachments"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "DeletedAt",
                table: "Texts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DeletedBy",
                table: "Texts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Origins",
                table: "Metadata",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.CreateTable(
                name: "Arrivals",
                columns: table => new
                {
                    VersionId = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    FileSha256 = table.Column<string>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    Format = table.Column<string>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: true),
                    RetrievedAt = table.Column<string>(type: "TEXT", nullable: false),
                    ReceivedBy = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Arrivals", x => new { x.VersionId, x.Number });
                    table.ForeignKey(
                        name: "FK_Arrivals_Files_FileSha256",
                        column: x => x.FileSha256,
                        principalTable: "Files",
                        principalColumn: "Sha256",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Arrivals_Versions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "Versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Attachments",
                columns: table => new
                {
                    TextId = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", nullable: false),
                    TimeCode = table.Column<int>(type: "INTEGER", nullable: true),
                    AddedBy = table.Column<string>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attachments", x => new { x.TextId, x.Number });
                    table.ForeignKey(
                        name: "FK_Attachments_Texts_TextId",
                        column: x => x.TextId,
                        principalTable: "Texts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Likenesses",
                columns: table => new
                {
                    VersionId = table.Column<string>(type: "TEXT", nullable: false),
                    Sketch = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Likenesses", x => x.VersionId);
                    table.ForeignKey(
                        name: "FK_Likenesses_Versions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "Versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LikenessBands",
                columns: table => new
                {
                    VersionId = table.Column<string>(type: "TEXT", nullable: false),
                    Band = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LikenessBands", x => new { x.VersionId, x.Band });
                    table.ForeignKey(
                        name: "FK_LikenessBands_Likenesses_VersionId",
                        column: x => x.VersionId,
                        principalTable: "Likenesses",
                        principalColumn: "VersionId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Arrivals_FileSha256",
                table: "Arrivals",
                column: "FileSha256");

            migrationBuilder.CreateIndex(
                name: "IX_LikenessBands_Band_Value",
                table: "LikenessBands",
                columns: new[] { "Band", "Value" });

            // What came before arrivals were kept came as a file with the text's name.
            migrationBuilder.Sql(
                """
                INSERT INTO "Arrivals" ("VersionId", "Number", "FileSha256", "FileName", "Format", "Address", "RetrievedAt", "ReceivedBy")
                SELECT v."Id", 1, v."FileSha256", t."Name", 'text', NULL, v."StoredAt", v."StoredBy" FROM "Versions" v JOIN "Texts" t ON t."Id" = v."TextId";
                """);
            foreach (var table in Protected)
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
            migrationBuilder.DropTable(
                name: "Arrivals");

            migrationBuilder.DropTable(
                name: "Attachments");

            migrationBuilder.DropTable(
                name: "LikenessBands");

            migrationBuilder.DropTable(
                name: "Likenesses");

            migrationBuilder.DropColumn(
                name: "DeletedAt",
                table: "Texts");

            migrationBuilder.DropColumn(
                name: "DeletedBy",
                table: "Texts");

            migrationBuilder.DropColumn(
                name: "Origins",
                table: "Metadata");
        }
    }
}
