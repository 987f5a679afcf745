using System.Runtime.CompilerServices;
using Leefbaarheid.Abstractions.Tests.Toy;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Abstractions.Tests.Queries;

/// <summary>Each clause knows its author's words and where they stand, in query syntax too.</summary>
public sealed class ClauseTests
{
    [Fact]
    public void Where_and_select_are_captured_as_written()
    {
        var above = Line();
        var query =
            from s in Town.Streets
            where s.Id > 3 && s.Name != ""
            select new Visit(s.Id);

        Assert.Equal(
            [
                (ClauseKind.From, "Street", ""),
                (ClauseKind.Where, "s.Id > 3 && s.Name != \"\"", Place(above + 3)),
                (ClauseKind.Select, "new Visit(s.Id)", Place(above + 4)),
            ],
            Told(query));
    }

    [Fact]
    public void Let_is_captured_as_the_value_it_names()
    {
        var above = Line();
        var query =
            from s in Town.Streets
            let length = s.Name.Length
            where length > 3
            select new Visit(s.Id);

        Assert.Equal((ClauseKind.Select, "s.Name.Length", Place(above + 3)), Told(query)[1]);
        Assert.Equal((ClauseKind.Where, "length > 3", Place(above + 4)), Told(query)[2]);
    }

    [Fact]
    public void Join_is_captured_as_its_two_keys()
    {
        var above = Line();
        var query =
            from s in Town.Streets
            join c in Town.Complaints on s.Id equals c.Street
            select new Visit(c.Id);

        Assert.Equal((ClauseKind.Join, "s.Id equals c.Street", Place(above + 3)), Told(query)[^1]);
    }

    [Fact]
    public void Join_into_is_captured_as_its_two_keys()
    {
        var above = Line();
        var query =
            from s in Town.Streets
            join c in Town.Complaints on s.Id equals c.Street into complaints
            where complaints.Count >= 3
            select new Visit(s.Id);

        Assert.Equal((ClauseKind.GroupJoin, "s.Id equals c.Street", Place(above + 3)), Told(query)[2]);
        Assert.Equal((ClauseKind.Where, "complaints.Count >= 3", Place(above + 4)), Told(query)[3]);
    }

    [Fact]
    public void Group_by_is_captured_as_its_key()
    {
        var above = Line();
        var query =
            from c in Town.Complaints
            group c by c.Street;

        Assert.Equal((ClauseKind.GroupBy, "c.Street", Place(above + 3)), Told(query)[^1]);
    }

    [Fact]
    public void A_second_from_is_captured_as_the_collection_it_walks()
    {
        var above = Line();
        var query =
            from s in Town.Streets
            from letter in s.Name
            select letter;

        Assert.Equal((ClauseKind.SelectMany, "s.Name", Place(above + 3)), Told(query)[^1]);
    }

    [Fact]
    public void A_clause_over_several_lines_is_told_on_one_with_the_line_where_it_begins()
    {
        var above = Line();
        var query =
            from s in Town.Streets
            where s.Id > 3
                && s.Name
                    .Length > 2
            select s;

        Assert.Equal((ClauseKind.Where, "s.Id > 3 && s.Name .Length > 2", Place(above + 3)), Told(query)[1]);
    }

    [Fact]
    public void A_window_is_told_with_its_length()
    {
        var above = Line();
        var days = Town.Complaints.Within(Period.FromDays(90), c => c.On);
        var hours = Town.Complaints.Within(Duration.FromHours(36), c => default);
        var valid = Town.Complaints.During(c => Validity.From(c.On));

        Assert.Equal((ClauseKind.Within, "c => c.On, P90D", Place(above + 1)), Told(days)[^1]);
        Assert.Equal((ClauseKind.Within, "c => default, 1:12:00:00", Place(above + 2)), Told(hours)[^1]);
        Assert.Equal((ClauseKind.During, "c => Validity.From(c.On)", Place(above + 3)), Told(valid)[^1]);
    }

    [Fact]
    public void Operators_in_method_syntax_are_captured_too()
    {
        var above = Line();
        var any = Town.Streets.WithAny(Town.Complaints, s => s.Id, c => c.Street);
        var none = Town.Streets.WithNo(Town.Complaints, s => s.Id, c => c.Street);
        var counts = Town.Complaints.CountBy(c => c.Street);
        var sums = Town.Complaints.AggregateBy(c => c.Street, 0, (n, c) => n + c.Id, (n, c) => n - c.Id);
        var kinds = Town.Complaints.Select(object (c) => c).OfType<Complaint>();

        Assert.Equal((ClauseKind.WithAny, "s => s.Id equals c => c.Street", Place(above + 1)), Told(any)[^1]);
        Assert.Equal((ClauseKind.WithNo, "s => s.Id equals c => c.Street", Place(above + 2)), Told(none)[^1]);
        Assert.Equal((ClauseKind.CountBy, "c => c.Street", Place(above + 3)), Told(counts)[^1]);
        Assert.Equal((ClauseKind.AggregateBy, "(n, c) => n + c.Id", Place(above + 4)), Told(sums)[^1]);
        Assert.Equal((ClauseKind.OfType, "Complaint", Place(above + 5)), Told(kinds)[^1]);
    }

    [Theory]
    [InlineData("/_/src/Pack/ReferToMediation.cs", "ReferToMediation.cs:21")]
    [InlineData(@"C:\work\Pack\ReferToMediation.cs", "ReferToMediation.cs:21")]
    [InlineData("ReferToMediation.cs", "ReferToMediation.cs:21")]
    public void A_place_names_the_file_without_its_folders(string file, string place) =>
        Assert.Equal(place, new Clause(ClauseKind.Where, "true", file, 21).Place);

    [Fact]
    public void A_relation_has_no_place() => Assert.Equal("", Town.Streets.Clause.Place);

    private static int Line([CallerLineNumber] int line = 0) => line;

    private static string Place(int line) => $"ClauseTests.cs:{line}";

    /// <summary>The clauses of a query, the leftmost relation first.</summary>
    private static List<(ClauseKind, string, string)> Told(Query query) =>
        [.. query.Inputs.SelectMany(Told), (query.Clause.Kind, query.Clause.Text, query.Clause.Place)];
}
