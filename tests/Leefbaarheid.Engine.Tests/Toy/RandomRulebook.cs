using Leefbaarheid.Abstractions;
using Leefbaarheid.Oracle;
using NodaTime;

namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>Random trees of every operator, in rules of three strata.</summary>
public sealed class RandomRulebook
{
    private readonly Genes genes;
    private readonly Operators operators;
    private readonly List<Query<Row>> shared = [];
    private int stratum;
    private bool isPlain;

    private RandomRulebook(Genes genes, Operators operators) => (this.genes, this.operators) = (genes, operators);

    /// <summary>A rulebook of three strata, built from the operators that a law is about.</summary>
    public static Rulebook Of(int[] numbers, Operators operators = Operators.All)
    {
        var book = new RandomRulebook(new Genes(numbers), operators);
        return Rulebook.Create(
            [.. book.Rules(0, r => new First(r)), .. book.Rules(1, r => new Second(r)), .. book.Rules(2, r => new Third(r))],
            [ToyWorld.Things, ToyWorld.Events, ToyWorld.Firsts, ToyWorld.Seconds, ToyWorld.Thirds]);
    }

    private IEnumerable<Rule> Rules<T>(int level, Func<Row, T> conclude)
    {
        stratum = level;
        var count = 1 + genes.Below(2);
        for (var i = 0; i < count; i++)
        {
            var branch = Tree(4).Select(conclude);
            var id = $"{typeof(T).Name}-{i}";
            yield return genes.Below(3) == 2
                ? Rule.Define(id, id, id, branch, Tree(2).Select(conclude))
                : Rule.Define(id, id, id, branch);
        }
    }

    private Query<Row> Tree(int depth)
    {
        var allowed = isPlain ? OperatorSets.Plain : OperatorSets.Of(operators);
        var query = depth == 0 ? Leaf() : Node(allowed[genes.Below(allowed.Length)], depth - 1);
        if (!isPlain)
            shared.Add(query);
        return query;
    }

    /// <summary>
    /// What is gathered into a group, or must be absent. Where reasons must suffice it holds no absence or group itself:
    /// see <see cref="Laws.ReasonsLaw"/>.
    /// </summary>
    private Query<Row> Gathered(int depth)
    {
        var before = isPlain;
        isPlain |= operators == Operators.Told;
        var query = Tree(depth);
        isPlain = before;
        return query;
    }

    private Query<Row> Leaf() => genes.Below(isPlain ? 2 : 2 + stratum) switch
    {
        0 => ToyWorld.Things.Select(t => new Row(t.Key, t.Link, t.Value, t.From)),
        1 => ToyWorld.Events.Select(e => new Row(e.Key, null, e.Value, e.At.InUtc().Date)),
        2 => ToyWorld.Firsts.Select(f => f.Row),
        _ => ToyWorld.Seconds.Select(s => s.Row),
    };

    private Query<Row> Node(int choice, int depth)
    {
        var (a, b) = (genes.Below(4), 1 + genes.Below(4));
        return choice switch
        {
            0 or 1 => Leaf(),
            2 => Tree(depth).Where(r => (r.Value + a) % (b + 1) != 0),
            3 => Tree(depth).Select(r => r with { Value = (r.Value * b) + a, Key = (r.Key + a) % 5 }),
            4 => Tree(depth).SelectMany(r => Enumerable.Range(0, (r.Value & 3) % b), (r, n) => r with { Value = n + a }),
            5 => from r in Tree(depth) from link in r.Link select r with { Key = link },
            6 or 7 => Tree(depth).Join(Tree(depth), l => l.Key, r => r.Key, (l, r) => l with { Value = l.Value + r.Value }),
            8 => Tree(depth).Join(Tree(depth), l => l.Link, r => r.Link, (l, r) => r with { Key = l.Key, Value = a }),
            9 or 10 => from l in Tree(depth)
                       join r in Gathered(depth) on l.Key equals r.Key into rs
                       where rs.Count % (b + 1) != a
                       select l with { Value = rs.Count + rs.Sum(x => x.Value) },
            11 => from l in Tree(depth)
                  join r in Gathered(depth) on l.Link equals r.Link into rs
                  select l with { Value = rs.Count == 0 ? -a : rs.Max(x => x.Value) },
            12 => from g in Gathered(depth).GroupBy(r => r.Link)
                  select new Row(g.Count, g.Key, g.Sum(r => r.Value), g.Min(r => r.On)),
            13 => from r in Gathered(depth)
                  group r.Value by r.Key into g
                  where g.Count > a
                  select new Row(g.Key, g.Count, g.Max(v => v), ToyWorld.Start),
            14 => Gathered(depth).CountBy(r => r.Key).Where(n => n.Value >= b)
                  .Select(n => new Row(n.Key, null, n.Value, ToyWorld.Start)),
            15 => Gathered(depth).AggregateBy(r => r.Key % b, 0, (sum, r) => sum + r.Value, (sum, r) => sum - r.Value)
                  .Select(n => new Row(n.Key, a, n.Value, ToyWorld.Start)),
            16 => Tree(depth).WithAny(Tree(depth), l => l.Key, r => r.Value),
            17 => Tree(depth).WithNo(Gathered(depth), l => l.Link, r => r.Link),
            18 => Window(depth, a, b),
            19 => Tree(depth).Distinct(),
            20 => Tree(depth).Concat(Shared(depth)),
            > 21 => Trapped(choice, depth, a, b),
            _ => Tree(depth).Select(r => r.Value % b == 0 ? new MarkedRow(r.Key, r.Link, r.Value, r.On) : r)
                  .OfType<MarkedRow>().Select(Row (m) => new Row(m.Key, m.Link, m.Value + a, m.On)),
        };
    }

    /// <summary>The operators once more, each with a lambda that throws for some rows.</summary>
    private Query<Row> Trapped(int choice, int depth, int a, int b) => choice switch
    {
        22 => Tree(depth).Where(r => Trap(r, a).Value % b == 0),
        23 => Tree(depth).Select(r => Trap(r, a)),
        24 => Tree(depth).SelectMany(r => Enumerable.Range(0, Trap(r, a).Value & 1), (r, n) => r),
        25 => Tree(depth).Join(Tree(depth), l => Trap(l, a).Key, r => r.Key, (l, r) => l),
        26 => Tree(depth).Join(Tree(depth), l => l.Key, r => Trap(r, a).Key, (l, r) => Trap(l, b)),
        27 => from l in Tree(depth)
              join r in Tree(depth) on l.Key equals Trap(r, a).Key into rs
              select Trap(l, b) with { Value = rs.Count },
        28 => from l in Tree(depth).WithNo(Tree(depth), l => l.Key, r => Trap(r, a).Key) select l,
        29 => Tree(depth).AggregateBy(r => r.Key, 0, (n, r) => n + Trap(r, a).Value, (n, r) => n - Trap(r, b).Value)
              .Select(n => new Row(n.Key, null, n.Value, ToyWorld.Start)),
        30 => Tree(depth).GroupBy(r => Trap(r, a).Key).Select(g => new Row(g.Key, null, g.Count, ToyWorld.Start)),
        _ => Tree(depth).During(r => Validity.From(Trap(r, a).On.PlusDays(b))),
    };

    private static Row Trap(Row row, int bait) => row.Value == bait ? throw new TrapException() : row;

    private Query<Row> Window(int depth, int a, int b) => a switch
    {
        0 => Tree(depth).Within(Period.FromDays(b * 3), r => r.On),
        1 => Tree(depth).During(r => Validity.From(r.On.PlusDays(b))),
        2 => ToyWorld.Events.Within(Duration.FromHours(b * 10), e => e.At)
            .Select(e => new Row(e.Key, e.Value, b, ToyWorld.Start)),
        _ => ToyWorld.Things.During(t => Validity.Between(t.From, t.Until))
            .Select(t => new Row(t.Key, t.Link, t.Value, t.From)),
    };

    /// <summary>Often a query value that another branch uses too: their work is then shared.</summary>
    private Query<Row> Shared(int depth) => !isPlain && genes.Below(2) == 1 ? shared[genes.Below(shared.Count)] : Tree(depth);
}
