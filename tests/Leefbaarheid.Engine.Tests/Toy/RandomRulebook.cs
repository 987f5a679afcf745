using Leefbaarheid.Abstractions;
using NodaTime;

namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>Random trees of every operator, in rules of three strata.</summary>
public sealed class RandomRulebook
{
    private readonly Genes genes;
    private readonly List<Query<Row>> shared = [];
    private int stratum;

    private RandomRulebook(Genes genes) => this.genes = genes;

    public static Rulebook Of(int[] numbers)
    {
        var book = new RandomRulebook(new Genes(numbers));
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
        var query = depth == 0 ? Leaf() : Node(genes.Below(22), depth - 1);
        shared.Add(query);
        return query;
    }

    private Query<Row> Leaf() => genes.Below(2 + stratum) switch
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
                       join r in Tree(depth) on l.Key equals r.Key into rs
                       where rs.Count % (b + 1) != a
                       select l with { Value = rs.Count + rs.Sum(x => x.Value) },
            11 => from l in Tree(depth)
                  join r in Tree(depth) on l.Link equals r.Link into rs
                  select l with { Value = rs.Count == 0 ? -a : rs.Max(x => x.Value) },
            12 => from g in Tree(depth).GroupBy(r => r.Link)
                  select new Row(g.Count, g.Key, g.Sum(r => r.Value), g.Min(r => r.On)),
            13 => from r in Tree(depth)
                  group r.Value by r.Key into g
                  where g.Count > a
                  select new Row(g.Key, g.Count, g.Max(v => v), ToyWorld.Start),
            14 => Tree(depth).CountBy(r => r.Key).Where(n => n.Value >= b)
                  .Select(n => new Row(n.Key, null, n.Value, ToyWorld.Start)),
            15 => Tree(depth).AggregateBy(r => r.Key % b, 0, (sum, r) => sum + r.Value, (sum, r) => sum - r.Value)
                  .Select(n => new Row(n.Key, a, n.Value, ToyWorld.Start)),
            16 => Tree(depth).WithAny(Tree(depth), l => l.Key, r => r.Value),
            17 => Tree(depth).WithNo(Tree(depth), l => l.Link, r => r.Link),
            18 => Window(depth, a, b),
            19 => Tree(depth).Distinct(),
            20 => Tree(depth).Concat(Shared(depth)),
            _ => Tree(depth).Select(r => r.Value % b == 0 ? new MarkedRow(r.Key, r.Link, r.Value, r.On) : r)
                  .OfType<MarkedRow>().Select(Row (m) => new Row(m.Key, m.Link, m.Value + a, m.On)),
        };
    }

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
    private Query<Row> Shared(int depth) => genes.Below(2) == 1 ? shared[genes.Below(shared.Count)] : Tree(depth);
}
