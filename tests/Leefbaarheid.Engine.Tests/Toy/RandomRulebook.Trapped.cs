using Leefbaarheid.Abstractions;
using Leefbaarheid.Oracle;

namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>The operators once more, each with a lambda that throws for some rows.</summary>
public sealed partial class RandomRulebook
{
    private Query<Row> Trapped(int choice, int depth, int a, int b) => choice switch
    {
        41 => Tree(depth).Where(r => Trap(r, a).Value % b == 0),
        42 => Tree(depth).Select(r => Trap(r, a)),
        43 => Tree(depth).SelectMany(r => Enumerable.Range(0, Trap(r, a).Value & 1), (r, n) => r),
        44 => Tree(depth).SelectMany(r => Enumerable.Range(0, r.Value & 3), (r, n) => n == a ? Trap(r, n) : r),
        45 => Join(Tree(depth), Tree(depth), l => Trap(l, a).Key, r => r.Key, (l, r) => l),
        46 => Join(Tree(depth), Tree(depth), l => l.Key, r => Trap(r, a).Key, (l, r) => Trap(l, b)),
        47 => from l in Tree(depth)
              join r in Tree(depth) on l.Key equals Trap(r, a).Key into rs
              select Trap(l, b) with { Value = rs.Count },
        48 => from l in Tree(depth)
              join r in Tree(depth) on Trap(l, a).Key equals r.Key into rs
              where rs.Any(r => r.Value > b)
              select l,
        49 => Tree(depth).WithNo(Tree(depth), l => l.Key, r => Trap(r, a).Key),
        50 => Tree(depth).WithAny(Tree(depth), l => Trap(l, a).Link, r => r.Link),
        51 => Tree(depth).AggregateBy(r => r.Key, 0, (n, r) => n + Trap(r, a).Value, (n, r) => n - Trap(r, b).Value)
              .Select(n => Dateless(n.Key, null, n.Value)),
        52 => Tree(depth).AggregateBy(r => r.Key, 0, (n, r) => checked(n + Big(r)), (n, r) => n - Big(r))
              .Select(n => Dateless(n.Key, null, n.Value % 7)),
        53 => Tree(depth).GroupBy(r => Trap(r, a).Key).Select(g => Dateless(g.Key, null, g.Count)),
        54 => Tree(depth).CountBy(r => Trap(r, a).Key).Where(n => n.Value >= b)
              .Select(n => Dateless(n.Key, null, n.Value)),
        55 => Tree(depth).During(r => Validity.From(Trap(r, a).On.PlusDays(b))),
        56 => Tree(depth).Beside(Tree(depth), (l, all) => Trap(l, a) with { Value = all.Count }),
        57 => Tree(depth).Select(r => r.Value == a ? null! : r),
        58 => Tree(depth).Select(r => Trap(r, a)).Distinct(),
        _ => Carried(depth).Where(c => Trap(c.Row, a).Value >= 0).Select(c => c.Row with { Value = c.Weight }),
    };

    private static Row Trap(Row row, int bait) => row.Value == bait ? throw new TrapException() : row;

    /// <summary>Never negative, so that whether a sum of them fits does not depend on their order.</summary>
    private static int Big(Row row) => (row.Value & 7) >= 4 ? 1 << 30 : row.Value & 7;
}
