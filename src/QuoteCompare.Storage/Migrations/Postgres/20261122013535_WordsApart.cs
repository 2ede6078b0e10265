using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace QuoteCompare.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class WordsApart : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "WordsApart",
                table: "Findings",
                type: "integer",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "WordsApart",
                table: "Findings");
        }
    }
}
