using Leefbaarheid.Abstractions;
using NodaTime;

namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>The operators of which no lambda throws: by number, so that a set of them can be chosen from.</summary>
public sealed partial class RandomRulebook
{
    private Query<Row> Node(int choice, int depth)
    {
        var (a, b) = (genes.Below(4), 1 + genes.Below(4));
        return choice switch
        {
            0 or 1 => Leaf(),
            2 => Tree(depth).Where(r => (r.Value + a) % (b + 1) != 0),
            3 => Tree(depth).Select(r => r with { Value = (r.Value * b) + a, Key = (r.Key + a) % (scale.Keys + 1) }),
            4 => Tree(depth)
                 .SelectMany(r => Enumerable.Range(0, (r.Value & 3) % b), (r, n) => r with { Value = n + a }),
            5 => from r in Tree(depth) from link in r.Link select r with { Key = link },
            6 or 7 => Join(
                Tree(depth), Tree(depth), l => l.Key, r => r.Key, (l, r) => l with { Value = l.Value + r.Value }),
            8 => Join(Tree(depth), Tree(depth), l => l.Link, r => r.Link, (l, r) => r with { Key = l.Key, Value = a }),
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
                  select Dateless(g.Key, g.Count, g.Max(v => v)),
            14 => Gathered(depth).CountBy(r => r.Key).Where(n => n.Value >= b)
                  .Select(n => Dateless(n.Key, null, n.Value)),
            15 => Gathered(depth).AggregateBy(r => r.Key % b, 0, (sum, r) => sum + r.Value, (sum, r) => sum - r.Value)
                  .Select(n => Dateless(n.Key, a, n.Value)),
            16 => Tree(depth).WithAny(Tree(depth), l => l.Key, r => r.Value),
            17 => Tree(depth).WithNo(Gathered(depth), l => l.Link, r => r.Link),
            18 => Window(depth, a, b),
            19 => Tree(depth).Distinct(),
            20 => Tree(depth).Concat(Shared(depth)),
            21 => Tree(depth).Select(r => r.Value % b == 0 ? new MarkedRow(r.Key, r.Link, r.Value, r.On) : r)
                  .OfType<MarkedRow>().Select(Row (m) => new Row(m.Key, m.Link, m.Value + a, m.On)),
            _ => Awkward(choice, depth, a, b),
        };
    }

    /// <summary>
    /// Windows in windows, keys of equal hash, nothing where something might be, queries that meet themselves.
    /// </summary>
    private Query<Row> Awkward(int choice, int depth, int a, int b) => choice switch
    {
        22 => Tree(depth).Within(Period.FromDays(b * 5), r => r.On).During(r => Validity.Until(r.On.PlusDays(7 + a))),
        23 => Join(Tree(depth), Tree(depth), l => l.Key, r => r.Key, (l, r) => l with { On = r.On })
              .Within(Period.FromDays(b * 2), r => r.On),
        24 => Tree(depth)
              .SelectMany(r => r.Value % b == 0 ? null : Enumerable.Range(a, 2), (r, n) => r with { Value = n }),
        25 => Join(
            Tree(depth), Tree(depth), l => new Clash(l.Key), r => new Clash(r.Key), (l, r) => l with { On = r.On }),
        26 => Gathered(depth).GroupBy(r => new Clash(r.Key)).Select(g => Dateless(g.Key.Key, null, g.Count + a)),
        27 => Gathered(depth).CountBy(r => Name(r, b)!).Select(n => Dateless(n.Key.Length, null, n.Value)),
        28 => Gathered(depth).GroupBy(r => Name(r, b)).Select(g => Dateless(g.Key?.Length ?? a, null, g.Count)),
        29 => Join(
            Tree(depth), Tree(depth), l => Name(l, b), r => Name(r, b + 1), (l, r) => l with { Value = r.Value }),
        30 => Tree(depth).Beside(Gathered(depth), (l, all) => l with { Value = l.Value + (all.Count * a) }),
        31 => Twice(depth, t => Join(t, t, l => l.Key, r => r.Link ?? r.Value, (l, r) => l with { Value = r.Value })),
        32 => Twice(depth, t => from l in t
                                join r in t.Where(r => r.Value > a) on l.Key equals r.Key into rs
                                select l with { Value = rs.Count }),
        33 => Twice(depth, t => t.WithNo(t.Where(r => r.Value % (b + 1) == a), l => l.Value, r => r.Key)),
        34 => Tree(depth).WithAny(Shared(depth), l => new Clash(l.Value), r => new Clash(r.Key)),
        35 => Gathered(depth).AggregateBy(r => r.Key, 0, (n, r) => n + r.Value, (n, r) => n - Odd(r, b).Value)
              .Select(n => Dateless(n.Key, a, n.Value)),
        36 => Gathered(depth)
              .AggregateBy(r => new Clash(r.Key), 0.0, (n, r) => n + Tenth(r), (n, r) => n - Tenth(r))
              .Select(n => Dateless(n.Key.Key, a, (int)Math.Round(n.Value * 10))),
        > 40 => Trapped(choice, depth, a, b),
        _ => Read(depth, a, b),
    };

    /// <summary>A query that is met by itself.</summary>
    private Query<Row> Twice(int depth, Func<Query<Row>, Query<Row>> meet) => meet(Tree(depth));

    private static Row Dateless(int key, int? link, int value) => new(key, link, value, ToyWorld.Start);

    /// <summary>A number that no binary fraction is equal to.</summary>
    private static double Tenth(Row row) => row.Value * 0.1;

    /// <summary>A text of which some are null.</summary>
    private static string? Name(Row row, int b) => row.Value % b == 0 ? null : new string('x', row.Key & 63);

    /// <summary>Throws for what it does not like: for an inverse that cannot be run.</summary>
    private static Row Odd(Row row, int b) => row.Value % (b + 1) == 0 ? throw new NotSupportedException() : row;
}
