using System.Collections;
using System.Collections.Immutable;
using Leefbaarheid.Abstractions.Tests.Toy;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Abstractions.Tests.Rulebooks;

/// <summary>LFB008 and LFB012: what cannot be compared by value, in conclusions and keys.</summary>
public sealed class EqualityFindingsTests
{
    private static readonly Query<Pile> Piles =
        from s in Town.Streets
        join c in Town.Complaints on s.Id equals c.Street into complaints
        select new Pile(s.Id, complaints);

    [Fact]
    public void A_group_in_depth_of_a_conclusion_is_an_error()
    {
        Holds("Group<Complaint>", Piles.Select(p => (p.Street, p.Complaints)));
        Holds("Group<Complaint>", Piles.Select(p => KeyValuePair.Create(p.Street, p.Complaints)));
        Holds("Group<Complaint>", Piles.Select(p => new[] { p.Complaints }));
        Holds("Group<Complaint>", Piles.Select(p => new { p.Street, Inner = new { p.Complaints } }));
        Holds("Group<Complaint>", Piles.Select(p => new Values<Group<Complaint>>(p.Complaints)));
        Holds("Group<Complaint>", Piles.Select(p => (p.Street, (p.Street, (p.Complaints, p.Street)))));
        Holds("Grouping<int, Complaint>", Town.Complaints.GroupBy(c => c.Street).Select(g => (g, 1)));
        Holds("Complaints", Piles);
        Holds("Pile.Complaints", Piles.Select(p => new Cart(p, 1)));
        Holds("Cart.Pile.Complaints", Piles.Select(p => new { Train = new Train(new Cart(p, 1), null) }.Train));
        Holds("Complaints", Piles.Select(p => new Special(p.Street, p.Complaints, 1)));
        Holds("rows", Piles.Select(p => new Hidden(p.Complaints)));
        Holds("Computed", Piles.Select(p => new Behind(p.Complaints)));
        Holds("Open", Piles.Select(p => new Bare { Open = p.Complaints }));
        Holds("Many", Piles.Select(p => new Own(p.Complaints)));
    }

    [Fact]
    public void A_class_that_holds_itself_with_ever_other_arguments_comes_to_an_end()
    {
        Fine(Town.Streets.Select(s => new Nest<int>(s.Id, null)));
        Holds("Group<Complaint>", Piles.Select(p => new Nest<Group<Complaint>>(p.Complaints, null)));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void Behind_an_interface_of_a_group_there_may_be_one(string held, Branch view)
    {
        var finding = Assert.Single(Findings(view), f => f.Code is "LFB008" or "LFB012");

        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.Equal(
            $"LFB008 B-01 ({view.Query.Clause.Place}): Its conclusion {TypeName.Of(view.ConclusionType)} may hold a " +
            "live " +
            $"group, which goes on changing, in what only says that items can be read ({held}). Select a count, or " +
            "a copy " +
            "with value equality, typed as what it is.",
            finding.ToString());
    }

    public static TheoryData<string, Branch> Views() => new()
    {
        { "Items: IReadOnlyCollection<Complaint>", Piles.Select(p => new Readable(p.Complaints)) },
        { "IEnumerable<Complaint>", Piles.Select(p => (p.Street, p.Complaints.Where(c => c.Id > 1))) },
        { "IEnumerable<int>", Piles.Select(p => new { Ids = p.Complaints.Select(c => c.Id) }) },
        { "IOrderedEnumerable<Complaint>", Piles.Select(p => (p.Street, p.Complaints.OrderBy(c => c.Id))) },
        { "IEnumerable", Piles.Select(p => (p.Street, (IEnumerable)p.Complaints)) },
        { "ICollection", Piles.Select(p => (p.Street, (ICollection)p.Complaints)) },
        {
            "IEnumerable<int>",
            Town.Streets.Beside(Town.Complaints, (s, all) => (s.Id, all.Select(c => c.Street)))
        },
        {
            "IGrouping<int, Complaint>",
            Town.Complaints.GroupBy(c => c.Street).Select(IGrouping<int, Complaint> (g) => g)
        },
    };

    [Fact]
    public void What_a_given_fact_holds_is_no_group()
    {
        var bags = Fact.Given<Readable, int>(r => r.Items.Count);
        var query =
            from s in Town.Streets
            join b in bags on s.Id equals b.Items.Count into counts
            from bag in counts
            select new { s.Id, bag };

        Assert.Equal(["LFB012"], Findings(query).Select(f => f.Code));
    }

    [Fact]
    public void Whatever_rows_are_compared_by_may_hold_no_group()
    {
        var pairs = Piles.Select(p => (p.Street, p.Complaints));
        Query[] compared =
        [
            pairs.Join(Piles, p => p, q => (q.Street, q.Complaints), (p, q) => 1),
            pairs.GroupJoin(Piles, p => p, q => (q.Street, q.Complaints), (p, q) => 1),
            pairs.GroupBy(p => p).Select(g => 1),
            pairs.CountBy(p => p).Select(n => 1),
            pairs.AggregateBy(p => p, 0, (n, p) => n + 1, (n, p) => n - 1).Select(n => 1),
            pairs.WithAny(Piles, p => p, q => (q.Street, q.Complaints)).Select(p => 1),
            pairs.WithNo(Piles, p => p, q => (q.Street, q.Complaints)).Select(p => 1),
            pairs.Distinct().Select(p => 1),
        ];

        foreach (var query in compared.Cast<Query<int>>())
        {
            var finding = Assert.Single(Findings(query), f => f.Code == "LFB008");
            Assert.Equal(FindingSeverity.Error, finding.Severity);
            Assert.Equal(
                "What it compares rows by, (int, Group<Complaint>), holds a live group (Group<Complaint>), which " +
                "goes on " +
                "changing. Select a count, or a copy with value equality.",
                finding.Message);
            Assert.StartsWith("EqualityFindingsTests.cs:", finding.Place, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_query_that_two_rules_share_is_told_of_once()
    {
        var shared = Piles.Distinct();

        var refused = Assert.Throws<RulebookException>(() => Rulebook.Create(
            [
                Named("B-01", shared.Select(p => new Visit(p.Street))),
                Named("B-02", shared.Select(p => new Letter(p.Street))),
            ],
            [Town.Visits, Town.Letters]));

        Assert.Equal(["B-01"], refused.Findings.Select(f => f.RuleId));
    }

    [Fact]
    public void The_key_of_a_conclusion_and_the_identity_of_a_fact_may_hold_no_group()
    {
        var visits = Fact.Concluded<Visit, (int, Group<Complaint>)>(v => (v.Street, null!));
        var streets = Fact.Given<Street, Pile>(s => null!);

        var refused = Assert.Throws<RulebookException>(
            () => Rulebook.Create([Named("B-01", streets.Select(s => new Visit(s.Id)))], [visits]));

        Assert.Equal(
            [
                "The identity of Street, Pile, holds a live group (Complaints), which goes on changing. Select a " +
                "count, " +
                "or a copy with value equality.",
                "The key of Visit, (int, Group<Complaint>), holds a live group (Group<Complaint>), which goes on " +
                "changing. " +
                "Select a count, or a copy with value equality.",
            ],
            refused.Findings.Select(f => f.Message));
        Assert.All(refused.Findings, f => Assert.Equal(("LFB008", "B-01"), (f.Code, f.RuleId)));
    }

    [Fact]
    public void A_collection_without_value_equality_is_a_warning()
    {
        Warns("int[]", Town.Streets.Select(s => new[] { s.Id }));
        Warns("List<int>", Town.Streets.Select(s => (s.Name, new List<int> { s.Id })));
        Warns("Stops: int[]", Town.Streets.Select(s => new Trip(s.Name, new[] { s.Id })));
        Warns("Trip.Stops: int[]", Town.Streets.Select(s => new Tour(new Trip(s.Name, []))));
        Warns("ImmutableArray<int>", Town.Streets.Select(s => (s.Name, ImmutableArray.Create(s.Id))));
        Warns("HashSet<string>", Town.Streets.Select(s => new { Names = new HashSet<string> { s.Name } }));
        Warns("Dictionary<int, string>", Town.Streets.Select(s => (1, new Dictionary<int, string>())));
        Warns("IReadOnlyList<int>", Town.Streets.Select(s => (1, (IReadOnlyList<int>)[s.Id])));
        Warns("IEnumerable<int>", Town.Streets.Select(s => (1, (IEnumerable<int>)[s.Id])));
        Warns("Items: IReadOnlyCollection<Complaint>", Town.Streets.Select(s => new Readable([])));
        Warns("int[]", Town.Streets.Select(s => new Values<int[]>([s.Id])));
    }

    [Fact]
    public void What_rows_are_compared_by_needs_value_equality_too()
    {
        var finding = Assert.Single(Findings(Town.Streets.GroupBy(s => new[] { s.Id }).Select(g => g.Count)));

        Assert.Equal(("LFB012", FindingSeverity.Warning), (finding.Code, finding.Severity));
        Assert.Equal(
            "What it compares rows by, int[], holds a collection without value equality (int[]): two with equal " +
            "items are " +
            "told apart. Take a collection that implements IEquatable<> by its items.",
            finding.Message);
    }

    [Fact]
    public void What_is_compared_by_value_is_nothing_to_tell_of()
    {
        Fine(Piles.Select(p => (p.Street, p.Complaints.Count)));
        Fine(Piles.Select(p => new { p.Street, Ids = new Values<int>(p.Complaints.Select(c => c.Id)) }));
        Fine(Piles.Select(p => new Values<(int, string?)>((p.Street, ""))));
        Fine(Piles.Select(p => p.Street.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Fine(Town.Complaints.Select(c => new DateInterval(c.On, c.On)));
        Fine(Town.Complaints.Select(c => new Moment(c.On, null, DayOfWeek.Friday, new Uri("https://example.org/"))));
        Fine(Town.Streets.Select(s => new Link(s.Id, null)));
        Fine(Town.Streets.Select(s => new Id<Trip>(s.Id)));
        Fine(Town.Streets.Select(s => new Words(s.Name)));
        Fine(Town.Streets.Select(s => new Written([s.Id])));
        Fine(Town.Streets.Select(s => new Plain([s.Id])));
        Fine(Town.Streets.Select(s => new Row([s.Id])));
        Fine(Piles.Where(p => p.Complaints.Count > 1).Concat(Piles).Select(p => p.Street).Distinct());
        Fine(Piles.WithAny(Piles, p => p.Street, q => q.Street).Select(p => new Visit(p.Street)));
    }

    [Fact]
    public void LFB013_a_text_read_as_a_row_of_characters_is_a_warning()
    {
        var letters = from s in Town.Streets from letter in s.District select letter;
        var meant = from s in Town.Streets from letter in s.Name.ToCharArray() select letter;

        var finding = Assert.Single(Findings(letters));

        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Equal(
            $"LFB013 B-01 ({((Query<char>)letters).Clause.Place}): It reads a text letter by letter (s.District). " +
            "Write " +
            "'let' for the text as a whole, or '.ToCharArray()' behind it where a row for each letter is meant.",
            finding.ToString());
        Fine(meant);
        var read = (SelectManyQuery<Street, char, char>)letters;
        Assert.Equal("Op", string.Concat(read.Collection(new Street(1, "Dam", "Op"))));
        Assert.Empty(read.Collection(new Street(1, "Dam")));
    }

    private static void Holds<T>(string held, Query<T> conclusions)
    {
        var finding = Assert.Single(Findings(conclusions), f => f.Code == "LFB008");
        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.Equal(
            $"Its conclusion {TypeName.Of(typeof(T))} holds a live group ({held}), which goes on changing. Select a " +
            "count, " +
            "or a copy with value equality.",
            finding.Message);
    }

    private static void Warns<T>(string held, Query<T> conclusions)
    {
        var finding = Assert.Single(Findings(conclusions));
        Assert.Equal(("LFB012", FindingSeverity.Warning), (finding.Code, finding.Severity));
        Assert.Equal(
            $"Its conclusion {TypeName.Of(typeof(T))} holds a collection without value equality ({held}): two with " +
            "equal " +
            "items are told apart. Take a collection that implements IEquatable<> by its items.",
            finding.Message);
    }

    private static void Fine<T>(Query<T> conclusions) => Assert.Empty(Findings(conclusions));

    /// <summary>Without the warning that nobody reads the conclusion.</summary>
    private static IEnumerable<Finding> Findings(Branch branch)
    {
        try
        {
            return Rulebook.Create([Named("B-01", branch)]).Findings.Where(f => f.Code != "LFB009");
        }
        catch (RulebookException refused)
        {
            return refused.Findings.Where(f => f.Code != "LFB009");
        }
    }

    private static Rule Named(string id, Branch branch) => Rule.Define(id, "Regel", "Rule", branch);

    private sealed record Pile(int Street, Group<Complaint> Complaints);

    private sealed record Cart(Pile Pile, int Number);

    private sealed record Train(Cart Cart, Train? Next);

    private record General(int Street, Group<Complaint> Complaints);

    private sealed record Special(int Street, Group<Complaint> Complaints, int Number) : General(Street, Complaints);

    private sealed class Hidden(Group<Complaint> rows)
    {
        public int Size => rows.Count;
    }

    private sealed record Behind(object Rows)
    {
        public Group<Complaint> Computed => (Group<Complaint>)Rows;
    }

    private struct Bare
    {
        public Group<Complaint> Open;
    }

    /// <summary>Its own equality makes the group no better.</summary>
    private sealed record Own(Group<Complaint> Many)
    {
        public bool Equals(Own? other) => other is not null && other.Many.Count == Many.Count;

        public override int GetHashCode() => Many.Count;
    }

    private sealed record Readable(IReadOnlyCollection<Complaint> Items);

    private sealed record Trip(string Name, int[] Stops);

    private sealed record Tour(Trip Trip);

    private sealed record Link(int Id, Link? Next);

    private sealed record Nest<TItem>(TItem Item, Nest<(TItem, TItem)>? Inner);

    private sealed record Id<TOwner>(int Number);

    private sealed record Moment(LocalDate On, Instant? At, DayOfWeek Day, Uri Where);

    /// <summary>What it computes it does not hold.</summary>
    private sealed record Words(string Text)
    {
        public IReadOnlyList<string> All => Text.Split(' ');
    }

    private sealed record Written(int[] Numbers)
    {
        public bool Equals(Written? other) => other is not null && other.Numbers.SequenceEqual(Numbers);

        public override int GetHashCode() => Numbers.Length;
    }

    private sealed class Plain(List<int> numbers)
    {
        public override bool Equals(object? obj) => obj is Plain other && other.Numbers.SequenceEqual(Numbers);

        public override int GetHashCode() => Numbers.Count;

        private List<int> Numbers { get; } = numbers;
    }

    /// <summary>A collection with an equality of its own that no interface tells of.</summary>
    private sealed class Row(params int[] numbers) : IEnumerable<int>
    {
        public override bool Equals(object? obj) => obj is Row other && other.SequenceEqual(this);

        public override int GetHashCode() => numbers.Length;

        public IEnumerator<int> GetEnumerator() => numbers.AsEnumerable().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Values<TItem>(params IEnumerable<TItem> items)
        : IReadOnlyList<TItem>, IEquatable<Values<TItem>>
    {
        private readonly TItem[] all = [.. items];

        public int Count => all.Length;

        public TItem this[int index] => all[index];

        public bool Equals(Values<TItem>? other) => other is not null && all.SequenceEqual(other.all);

        public override bool Equals(object? obj) => Equals(obj as Values<TItem>);

        public override int GetHashCode() => all.Length;

        public IEnumerator<TItem> GetEnumerator() => all.AsEnumerable().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
