using System.Runtime.CompilerServices;
using Leefbaarheid.Abstractions.Tests.Toy;
using Xunit;

namespace Leefbaarheid.Abstractions.Tests.Queries;

/// <summary>What cannot mean anything on facts does not compile, and says what to write instead.</summary>
public sealed class RefusedTests
{
    private const string CrossJoin =
        "Two relations cannot be crossed (from … from …): every fact would meet every other. " +
        "Write 'join x in Xs on a.Key equals x.Key' instead, with 'into xs' for a group that may be empty.";

    private const string NoOrder =
        "Facts have no order, so sorting them means nothing. Select what decides, for instance a group's Min or Max, " +
        "or sort the conclusions where they are shown.";

    private const string NoFirst =
        "Facts have no first one. Write 'join … into xs' and choose by a rule that names exactly one member, " +
        "for instance the latest date and then the lowest id.";

    private const string NoWhole =
        "A query is a standing question, not a collection: it has no count or yes-or-no of its own. " +
        "Write 'join … into xs' and use 'xs.Count', or CountBy, WithAny or WithNo.";

    private const string NoPlaces =
        "Facts have no order, so they cannot be numbered, cut into pieces or paired by place. Write 'join x in Xs " +
        "on a.Key equals x.Key' to pair them, 'group x by x.Key' to part them.";

    private const string NoValue =
        "A query is a standing question, not a collection: it has no sum, least, greatest or mean of its own. " +
        "Write 'join … into xs' and use 'xs.Sum(…)', 'xs.Min(…)' or 'xs.Max(…)', or 'group x by x.Key', or " +
        "AggregateBy.";

    private const string NoRemove =
        "Rows come and go, so AggregateBy needs to know how a row is taken away again as well: write " +
        "'AggregateBy(x => x.Key, 0, (sum, x) => sum + x.Size, (sum, x) => sum - x.Size)'.";

    private const string NoRows =
        "A query is a standing question, not a collection: it holds no rows to copy. Within a rule write 'join … " +
        "into xs' and look at 'xs'; outside, ask a session for what rules conclude: Conclusions<X>().";

    private const string NoAdding =
        "A query holds no rows that one could be added to. Put the fact into the session, or write " +
        "'xs.Concat(ys)' with a query that gives it.";

    private const string NoUnion =
        "Write 'xs.Concat(ys)' for the rows of both, and 'xs.Concat(ys).Distinct()' for each of them once.";

    private const string NoUnionBy =
        "Facts have no first one, so which row of a key stays would be chance. Write 'group x by x.Key' and " +
        "choose by a rule that names exactly one member, or select the key only and call Distinct(); Concat puts " +
        "two queries together.";

    private const string NoExcept =
        "Rows are compared by what they have in common: write 'xs.WithNo(ys, x => x.Key, y => y.Key)', with " +
        "'.Distinct()' where each row is to be there once.";

    private const string NoIntersect =
        "Rows are compared by what they have in common: write 'xs.WithAny(ys, x => x.Key, y => y.Key)', with " +
        "'.Distinct()' where each row is to be there once.";

    private const string NoCast =
        "A row cannot be declared to be another type. Write 'xs.OfType<X>()' for the rows that are one, or Select " +
        "what is to be made of each.";

    private const string NoOuterJoin =
        "An outer join is a group that may be empty: write 'join x in Xs on a.Key equals x.Key into xs' and look " +
        "at 'xs', whose Count may be 0; begin with the relation of which every row is to be there.";

    private const string OtherKeys =
        "The two keys of a join have different types, so they are never equal. Compare the same thing on both " +
        "sides, for instance 'a.Id equals x.Owner'; in keys of several parts, give each the same name, type and " +
        "place.";

    private const string NoUnit =
        "A number does not say what it counts. Write Within(Period.FromDays(30), …) for dates or " +
        "Within(Duration.FromHours(36), …) for instants.";

    private const string OtherDate =
        "A window in days looks at a LocalDate that is there. Where it may be missing write 'xs.Where(x => " +
        "x.Day.HasValue).Within(window, x => x.Day!.Value)'; where it is an Instant give a Duration, as in " +
        "Duration.FromDays(30).";

    private const string OtherInstant =
        "A window of a Duration looks at an Instant that is there. Where it may be missing write 'xs.Where(x => " +
        "x.At.HasValue).Within(window, x => x.At!.Value)'; where it is a LocalDate give a Period, as in " +
        "Period.FromDays(30).";

    private const string NotInterpolated =
        "The words of a condition are only made when somebody asks for them: put a dollar sign before the text, " +
        "as in Say(xs.Count >= 3, $\"{xs.Count} meldingen\", $\"{xs.Count} reports\").";

    [Theory]
    [InlineData("from s in Town.Streets from c in Town.Complaints select s")]
    [InlineData("from s in Town.Streets from c in Town.Complaints where s.Id == c.Street select new { s, c }")]
    [InlineData("from s in Town.Streets where s.Id > 0 from c in Town.Complaints.Where(c => c.Id > 1) select c")]
    [InlineData("from s in Town.Streets from v in Town.Visits select v")]
    public void Two_relations_cannot_be_crossed(string query) => Refuses(query, CrossJoin);

    [Theory]
    [InlineData("from s in Town.Streets orderby s.Name select s")]
    [InlineData("from s in Town.Streets orderby s.Name descending select s")]
    [InlineData("Town.Streets.OrderByDescending(s => s.Id)")]
    [InlineData("Town.Streets.Order()")]
    [InlineData("Town.Streets.OrderDescending()")]
    [InlineData("Town.Streets.Reverse()")]
    [InlineData("Town.Streets.Shuffle()")]
    public void Facts_cannot_be_sorted(string query) => Refuses(query, NoOrder);

    [Theory]
    [InlineData("Town.Streets.First()")]
    [InlineData("Town.Streets.First(s => s.Id == 1)")]
    [InlineData("Town.Streets.FirstOrDefault()")]
    [InlineData("Town.Streets.FirstOrDefault(s => s.Id == 1)")]
    [InlineData("Town.Streets.Single()")]
    [InlineData("Town.Streets.Single(s => s.Id == 1)")]
    [InlineData("Town.Streets.SingleOrDefault(s => s.Id == 1)")]
    [InlineData("Town.Streets.Last()")]
    [InlineData("Town.Streets.Take(3)")]
    [InlineData("Town.Streets.Skip(3)")]
    [InlineData("Town.Streets.LastOrDefault()")]
    [InlineData("Town.Streets.ElementAt(0)")]
    [InlineData("Town.Streets.ElementAt(^1)")]
    [InlineData("Town.Streets.ElementAtOrDefault(0)")]
    [InlineData("Town.Streets.TakeLast(3)")]
    [InlineData("Town.Streets.SkipLast(3)")]
    [InlineData("Town.Streets.TakeWhile(s => s.Id < 3)")]
    [InlineData("Town.Streets.SkipWhile(s => s.Id < 3)")]
    [InlineData("Town.Streets.MaxBy(s => s.Id)")]
    [InlineData("Town.Streets.MinBy(s => s.Id)")]
    [InlineData("from s in Town.Streets let c = Town.Complaints.First(c => c.Street == s.Id) select c")]
    public void Facts_have_no_first_one(string query) => Refuses(query, NoFirst);

    [Theory]
    [InlineData("Town.Streets.Any()")]
    [InlineData("Town.Streets.Any(s => s.Id == 1)")]
    [InlineData("Town.Streets.All(s => s.Id == 1)")]
    [InlineData("Town.Streets.Count()")]
    [InlineData("Town.Streets.LongCount()")]
    [InlineData("Town.Streets.LongCount(s => s.Id == 1)")]
    [InlineData("Town.Streets.Contains(new Street(1, \"Dam\"))")]
    [InlineData("from s in Town.Streets where Town.Visits.Contains(new Visit(s.Id)) select s")]
    [InlineData("from s in Town.Streets where Town.Complaints.Any(c => c.Street == s.Id) select s")]
    [InlineData("from s in Town.Streets where Town.Complaints.Count(c => c.Street == s.Id) > 2 select s")]
    public void A_query_has_no_count_or_yes_or_no_of_its_own(string query) => Refuses(query, NoWhole);

    [Theory]
    [InlineData("Town.Streets.Chunk(3)")]
    [InlineData("Town.Streets.Index()")]
    [InlineData("Town.Streets.Zip(Town.Complaints)")]
    [InlineData("Town.Streets.Zip(Town.Complaints, (s, c) => s.Id + c.Id)")]
    [InlineData("Town.Streets.SequenceEqual(Town.Streets)")]
    public void Facts_have_no_places(string query) => Refuses(query, NoPlaces);

    [Theory]
    [InlineData("Town.Streets.Max()")]
    [InlineData("Town.Streets.Max(s => s.Id)")]
    [InlineData("Town.Streets.Min()")]
    [InlineData("Town.Streets.Min(s => s.Name)")]
    [InlineData("Town.Streets.Sum(s => s.Id)")]
    [InlineData("Town.Streets.Select(s => s.Id).Sum()")]
    [InlineData("Town.Streets.Average(s => s.Id)")]
    [InlineData("Town.Streets.Select(s => s.Id).Average()")]
    [InlineData("Town.Streets.Select(s => s.Id).Aggregate((a, b) => a + b)")]
    [InlineData("Town.Streets.Aggregate(0, (n, s) => n + s.Id)")]
    [InlineData("Town.Streets.Aggregate(0, (n, s) => n + s.Id, n => n * 2)")]
    [InlineData("from s in Town.Streets where Town.Complaints.Max(c => c.Id) > s.Id select s")]
    public void A_query_has_no_value_of_its_own(string query) => Refuses(query, NoValue);

    [Theory]
    [InlineData("Town.Streets.AggregateBy(s => s.Name, 0, (n, s) => n + s.Id)")]
    public void A_fold_needs_to_know_how_a_row_is_taken_away(string query) => Refuses(query, NoRemove);

    [Theory]
    [InlineData("Town.Streets.ToList()")]
    [InlineData("Town.Streets.ToArray()")]
    [InlineData("Town.Streets.ToHashSet()")]
    [InlineData("Town.Streets.ToDictionary(s => s.Id)")]
    [InlineData("Town.Streets.ToDictionary(s => s.Id, s => s.Name)")]
    [InlineData("Town.Streets.ToLookup(s => s.Id)")]
    [InlineData("Town.Streets.ToLookup(s => s.Id, s => s.Name)")]
    [InlineData("Town.Streets.AsEnumerable()")]
    [InlineData("from s in Town.Streets where Town.Complaints.ToList().Count > 2 select s")]
    public void A_query_holds_no_rows_to_copy(string query) => Refuses(query, NoRows);

    [Theory]
    [InlineData("Town.Streets.Append(new Street(1, \"Dam\"))")]
    [InlineData("Town.Streets.Prepend(new Street(1, \"Dam\"))")]
    public void A_query_holds_no_rows_to_add_to(string query) => Refuses(query, NoAdding);

    [Theory]
    [InlineData("Town.Streets.Union(Town.Streets)")]
    public void A_union_is_written_otherwise(string query) => Refuses(query, NoUnion);

    [Theory]
    [InlineData("Town.Streets.UnionBy(Town.Streets, s => s.Name)")]
    [InlineData("Town.Streets.DistinctBy(s => s.Name)")]
    public void Which_row_of_a_key_stays_is_a_rule(string query) => Refuses(query, NoUnionBy);

    [Theory]
    [InlineData("Town.Streets.Except(Town.Streets)")]
    [InlineData("Town.Streets.ExceptBy(Town.Complaints.Select(c => c.Id), s => s.Id)")]
    public void A_difference_is_written_otherwise(string query) => Refuses(query, NoExcept);

    [Theory]
    [InlineData("Town.Streets.Intersect(Town.Streets)")]
    [InlineData("Town.Streets.IntersectBy(Town.Complaints.Select(c => c.Id), s => s.Id)")]
    public void An_intersection_is_written_otherwise(string query) => Refuses(query, NoIntersect);

    [Theory]
    [InlineData("Town.Streets.Cast<object>()")]
    public void A_row_is_not_cast(string query) => Refuses(query, NoCast);

    [Theory]
    [InlineData("Town.Streets.LeftJoin(Town.Complaints, s => s.Id, c => c.Street, (s, c) => s)")]
    [InlineData("Town.Streets.RightJoin(Town.Complaints, s => s.Id, c => c.Street, (s, c) => c)")]
    [InlineData("Town.Streets.DefaultIfEmpty()")]
    [InlineData("Town.Streets.DefaultIfEmpty(new Street(1, \"Dam\"))")]
    public void An_outer_join_is_a_group_that_may_be_empty(string query) => Refuses(query, NoOuterJoin);

    [Theory]
    [InlineData(
        "from s in Town.Streets join c in Town.Complaints on s.Name equals c.Street select new Visit(c.Id)")]
    [InlineData(
        "from s in Town.Streets where s.Id > 0 join c in Town.Complaints on s.Name equals c.Street where c.Id > 1 " +
        "select s")]
    [InlineData(
        "from s in Town.Streets join c in Town.Complaints on s.Name equals c.Id into cs where cs.Count > 2 select s")]
    [InlineData(
        "from s in Town.Streets join c in Town.Complaints on new { s.Id } equals new { c.Street } select c")]
    [InlineData(
        "from s in Town.Streets join c in Town.Complaints on (s.Id, s.Name) equals (c.Street, c.Id) into cs " +
        "select cs.Count")]
    [InlineData("Town.Streets.Join(Town.Complaints, s => s.Name, c => c.Street, (s, c) => s)")]
    [InlineData("Town.Streets.WithAny(Town.Complaints, s => s.Name, c => c.Street)")]
    [InlineData("Town.Streets.WithNo(Town.Complaints, s => s.Name, c => c.Street)")]
    public void Keys_of_a_join_are_of_one_type(string query) => Refuses(query, OtherKeys);

    [Theory]
    [InlineData("Town.Complaints.Within(30, c => c.On)")]
    [InlineData("Town.Complaints.Within(30, c => Instant.MinValue)")]
    [InlineData("Town.Complaints.Within(30, c => (LocalDate?)c.On)")]
    public void A_window_says_what_it_counts(string query) => Refuses(query, NoUnit);

    [Theory]
    [InlineData("Town.Complaints.Within(Period.FromDays(30), c => (LocalDate?)c.On)")]
    [InlineData("Town.Complaints.Within(Period.FromDays(30), c => Instant.MinValue)")]
    public void A_window_of_days_looks_at_a_date_that_is_there(string query) => Refuses(query, OtherDate);

    [Theory]
    [InlineData("Town.Complaints.Within(Duration.FromDays(30), c => (Instant?)Instant.MinValue)")]
    [InlineData("Town.Complaints.Within(Duration.FromDays(30), c => c.On)")]
    public void A_window_of_a_duration_looks_at_an_instant_that_is_there(string query) => Refuses(query, OtherInstant);

    [Theory]
    [InlineData("from s in Town.Streets where Say(s.Id > 3, \"veel\") select s")]
    [InlineData("from s in Town.Streets where Say(s.Id > 3, s.Name + \"!\") select s")]
    [InlineData("from s in Town.Streets where Say(s.Id > 3, \"veel\", \"many\") select s")]
    [InlineData("from s in Town.Streets where Say(s.Id > 3, $\"{s.Id}\", \"many\") select s")]
    [InlineData("from s in Town.Streets where Say(s.Id > 3, \"veel\", $\"{s.Id}\") select s")]
    public void What_is_said_is_made_only_when_asked_for(string query) => Refuses(query, NotInterpolated);

    [Theory]
    [InlineData("from s in Town.Streets where s.Id > 0 select new Visit(s.Id)")]
    [InlineData("from s in Town.Streets from letter in s.Name select letter")]
    [InlineData("from s in Town.Streets join c in Town.Complaints on s.Id equals c.Street select c")]
    [InlineData("""
        from s in Town.Streets
        join c in Town.Complaints on s.Id equals c.Street into complaints
        let latest = complaints.OrderBy(c => c.On).ThenBy(c => c.Id).FirstOrDefault()
        where complaints.Any() && complaints.Count > 2
        select new Visit(s.Id)
        """)]
    [InlineData("from c in Town.Complaints group c.On by c.Street into days select days.Max(d => d)")]
    [InlineData("from s in Town.Streets join c in Town.Complaints on (int?)s.Id equals c.Street select c")]
    [InlineData("from s in Town.Streets join c in Town.Complaints on s.Id equals (long)c.Id into cs select cs.Count")]
    [InlineData("from s in Town.Streets join c in Town.Complaints on new { s.Id } equals new { c.Id } select c")]
    [InlineData("from s in Town.Streets join c in Town.Complaints on (object)s.Name equals c.Street select c")]
    [InlineData("Town.Streets.WithNo(Town.Complaints, s => (s.Id, (int?)s.Id), c => (c.Street, c.Id))")]
    [InlineData("Town.Streets.Concat(Town.Streets).Distinct()")]
    [InlineData("Town.Complaints.Within(Period.FromDays(30), c => c.On)")]
    [InlineData("Town.Complaints.Within(Duration.FromDays(30), c => Instant.MinValue)")]
    [InlineData("Town.Complaints.Within(Period.FromDays(30), c => default)")]
    [InlineData("from s in Town.Streets where Say(s.Id > 3, $\"veel\") && Say(s.Id > 4, $\"{s.Id}\") select s")]
    [InlineData("from s in Town.Streets where Say(s.Id > 3, $\"veel\", $\"{s.Id} many\") select s")]
    public void What_means_something_compiles(string query) => Assert.Empty(Snippet.ErrorsOf(query));

    /// <summary>An overload of System.Linq that a query has not is told as one of the query's own methods.</summary>
    [Theory]
    [InlineData("Town.Streets.Where((s, i) => i > 1)")]
    [InlineData("Town.Streets.Select((s, i) => i)")]
    [InlineData("Town.Streets.SelectMany(s => s.Name)")]
    [InlineData("Town.Streets.GroupBy(s => s.Id, s => s.Name, (id, names) => id)")]
    [InlineData("Town.Streets.Distinct(System.Collections.Generic.EqualityComparer<Street>.Default)")]
    [InlineData("Town.Streets.FirstOrDefault(new Street(1, \"Dam\"))")]
    [InlineData("Town.Streets.Take(1..3)")]
    [InlineData("Town.Streets.AggregateBy(s => s.Id, s => 0, (n, s) => n + s.Id)")]
    [InlineData("Town.Streets.OrderBy(s => s.Name, System.StringComparer.Ordinal)")]
    [InlineData("Town.Streets.Aggregate((a, b) => a, 3)")]
    [InlineData("Town.Streets.ToDictionary()")]
    [InlineData("Town.Streets.Concat(new[] { 1 })")]
    public void No_error_speaks_of_sequences(string query)
    {
        var errors = Snippet.ErrorsOf(query);

        Assert.NotEmpty(errors);
        Assert.DoesNotContain(errors, error => error.Text.Contains("Enumerable", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_operator_of_sequences_is_there_or_is_refused()
    {
        var known = typeof(Query<Street>).GetMethods().Select(m => m.Name).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(
            from method in typeof(Enumerable).GetMethods()
            where method.IsDefined(typeof(ExtensionAttribute), false) && !known.Contains(method.Name)
            where method.Name != nameof(Enumerable.TryGetNonEnumeratedCount)
            select method.Name);
    }

    /// <summary>A slip of the pen keeps the compiler's own words: any other sentence would mislead.</summary>
    [Theory]
    [InlineData("CS1061", "from s in Town.Streets join c in Town.Complaints on s.Idd equals c.Street select c")]
    [InlineData("CS1061", "from s in Town.Streets join c in Town.Complaints on s.Id equals c.Streett select c")]
    [InlineData("CS1061", "from s in Town.Streets join c in Town.Complaints on s.Id equals c.Street select c.Streett")]
    [InlineData("CS1061", "from s in Town.Streets join c in Town.Complaints on s.Id equals c.Id into cs select cs.Cnt")]
    [InlineData("CS1061", "Town.Streets.WithAny(Town.Complaints, s => s.Idd, c => c.Street)")]
    [InlineData("CS1061", "Town.Complaints.Within(Period.FromDays(30), c => c.Onn)")]
    [InlineData("CS1061", "Town.Complaints.Within(30, c => c.Onn)")]
    [InlineData("CS1061", "from s in Town.Streets where Say(s.Idd > 3, $\"{s.Id}\") select s")]
    [InlineData("CS1061", "from s in Town.Streets where Say(s.Id > 3, $\"{s.Idd}\") select s")]
    [InlineData("CS1061", "from s in Town.Streets where Say(s.Id > 3, $\"{s.Id}\", $\"{s.Idd}\") select s")]
    public void A_slip_of_the_pen_keeps_the_error_of_the_compiler(string code, string query) =>
        Assert.Equal([code], Snippet.ErrorsOf(query).Select(e => e.Code));

    private static void Refuses(string query, string sentence)
    {
        var errors = Snippet.ErrorsOf(query);

        Assert.NotEmpty(errors);
        Assert.All(errors, error =>
        {
            Assert.Equal("CS0619", error.Code);
            Assert.EndsWith($" is obsolete: '{sentence}'", error.Text, StringComparison.Ordinal);
        });
    }
}
