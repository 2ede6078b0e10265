using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace QuoteCompare.Storage.Migrations.Sqlite
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
                type: "INTEGER",
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
