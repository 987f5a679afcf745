using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.WebHost.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Log : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "area",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    EvaluatedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    NextChange = table.Column<long>(type: "INTEGER", nullable: true),
                    SharedVersion = table.Column<long>(type: "INTEGER", nullable: false),
                    Rulebook = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_area", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "case_read",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Caller = table.Column<string>(type: "TEXT", nullable: false),
                    Case = table.Column<string>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_read", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "change",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Change = table.Column<int>(type: "INTEGER", nullable: false),
                    Area = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Case = table.Column<string>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", nullable: true),
                    Due = table.Column<string>(type: "TEXT", nullable: true),
                    Json = table.Column<string>(type: "TEXT", nullable: true),
                    Facts = table.Column<string>(type: "TEXT", nullable: false),
                    IsErased = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_change", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "fact",
                columns: table => new
                {
                    Area = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: true),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    IsErased = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fact", x => new { x.Area, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "standing",
                columns: table => new
                {
                    Area = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Case = table.Column<string>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", nullable: true),
                    Due = table.Column<string>(type: "TEXT", nullable: true),
                    Json = table.Column<string>(type: "TEXT", nullable: true),
                    Facts = table.Column<string>(type: "TEXT", nullable: false),
                    IsErased = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_standing", x => new { x.Area, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "tail",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    LastNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    MustWipe = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tail", x => x.Id);
                });

            migrationBuilder.InsertData(
                table: "tail",
                columns: new[] { "Id", "LastNumber", "MustWipe" },
                values: new object[] { 1, 0L, false });

            migrationBuilder.CreateIndex(
                name: "IX_case_read_At",
                table: "case_read",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_case_read_Case",
                table: "case_read",
                column: "Case");

            migrationBuilder.CreateIndex(
                name: "IX_change_Area_Number",
                table: "change",
                columns: new[] { "Area", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_fact_Key",
                table: "fact",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_standing_Case",
                table: "standing",
                column: "Case");

            migrationBuilder.CreateIndex(
                name: "IX_standing_Due",
                table: "standing",
                column: "Due");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "area");

            migrationBuilder.DropTable(
                name: "case_read");

            migrationBuilder.DropTable(
                name: "change");

            migrationBuilder.DropTable(
                name: "fact");

            migrationBuilder.DropTable(
                name: "standing");

            migrationBuilder.DropTable(
                name: "tail");
        }
    }
}
