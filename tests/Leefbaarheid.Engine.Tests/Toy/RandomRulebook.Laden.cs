using Leefbaarheid.Abstractions;
using NodaTime;

namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>Live groups, carried through every operator and read late.</summary>
public sealed partial class RandomRulebook
{
    /// <summary>Each way in which a group that was carried along can be read.</summary>
    private Query<Row> Read(int depth, int a, int b) => genes.Below(14) switch
    {
        0 or 1 => Carried(depth).Select(c => c.Row with { Value = c.Weight }),
        2 => Carried(depth).Where(c => c.Weight % (b + 1) != a).Select(c => c.Row),
        3 => Carried(depth).SelectMany(c => c.Cargo.OfType<Row>(), (c, r) => c.Row with { Value = r.Value }),
        4 => Carried(depth).AggregateBy(c => c.Row.Key, 0, (n, c) => n + c.Weight, (n, c) => n - c.Weight)
             .Select(n => Dateless(n.Key, null, n.Value)),
        5 => Carried(depth).AggregateBy(c => c.Weight % 3, 0, (n, c) => n + c.Row.Value, (n, c) => n - c.Row.Value)
             .Select(n => Dateless(n.Key, null, n.Value)),
        6 => Carried(depth).CountBy(c => c.Weight % b).Select(n => Dateless(n.Key, null, n.Value)),
        7 => Carried(depth).GroupBy(c => c.Weight % b).Select(g => new Row(g.Key, null, g.Count, ToyWorld.Start)),
        8 => Carried(depth).GroupBy(c => c.Row.Key)
             .Select(g => new Row(g.Key, null, g.Sum(c => c.Weight), ToyWorld.Start)),
        9 => Carried(depth).WithAny(Tree(depth), c => c.Weight % 5, r => r.Key).Select(c => c.Row),
        10 => Tree(depth).WithNo(Carried(depth), l => l.Key, c => c.Weight % 5),
        11 => from l in Tree(depth)
              join c in Carried(depth) on l.Key equals c.Weight % (b + 1) into cs
              select l with { Value = cs.Count },
        12 => Carried(depth).During(c => Validity.From(c.Row.On.PlusDays(c.Weight % 9))).Select(c => c.Row),
        _ => Tree(depth).Beside(Carried(depth), (l, all) => l with { Value = all.Sum(c => c.Weight) % 50 }),
    };

    private Query<Laden> Carried(int depth)
    {
        var (a, b) = (genes.Below(4), 1 + genes.Below(4));
        if (depth == 0)
            return Loaded(0, b);
        depth--;
        return genes.Below(20) switch
        {
            0 => Carried(depth).Where(c => c.Row.Value % (b + 1) != a),
            1 => Carried(depth).Where(c => c.Weight % (b + 1) != a),
            2 => Carried(depth).Select(c => c.On(c.Row with { Key = (c.Row.Key + a) % scale.Keys })),
            3 => Carried(depth).Select(c => new Laden(c.Row with { Value = c.Weight }, c.Cargo)),
            4 => Carried(depth)
                 .SelectMany(c => Enumerable.Range(0, c.Row.Value & 1), (c, n) => c.On(c.Row with { Value = n })),
            5 => joins-- <= 0 ? Carried(depth)
                : Carried(depth).Join(Tree(depth), c => c.Row.Key, r => r.Key, (c, r) => c.On(r)),
            6 => joins-- <= 0 ? Carried(depth)
                : Tree(depth).Join(Carried(depth), l => l.Key, c => c.Row.Key, (l, c) => new Laden(l, c.Cargo)),
            7 => from c in Carried(depth)
                 join r in Tree(depth) on c.Row.Key equals r.Key into rs
                 select new Laden(c.Row with { Value = rs.Count }, a < 2 ? c.Cargo : rs),
            8 => from l in Tree(depth)
                 join c in Carried(depth) on l.Key equals c.Row.Key into cs
                 select new Laden(l, cs),
            9 => Carried(depth).WithAny(Tree(depth), c => c.Row.Key, r => r.Key),
            10 => Carried(depth).WithNo(Tree(depth), c => c.Row.Value, r => r.Key),
            11 => Carried(depth).During(c => Validity.From(c.Row.On.PlusDays(a))),
            12 => Carried(depth).Within(Period.FromDays(b * 3), c => c.Row.On),
            13 => Carried(depth).Concat(Carried(depth)),
            14 => Carried(depth).Select(object (c) => c.Row.Value % b == 0 ? c : c.Row).OfType<Laden>(),
            15 => from c in Carried(depth)
                  group c by c.Row.Key into g
                  select new Laden(new Row(g.Key, null, a, ToyWorld.Start), g),
            16 => Carried(depth).Beside(Tree(depth), (c, all) => a < 2 ? c : new Laden(c.Row, all)),
            17 => Tree(depth).Beside(Carried(depth), (l, all) => new Laden(l, all)),
            _ => Loaded(depth, b),
        };
    }

    /// <summary>Each way in which a row comes to carry a group; the last one filters it only when it is read.</summary>
    private Query<Laden> Loaded(int depth, int b) => genes.Below(4) switch
    {
        0 => from l in Tree(depth)
             join r in Tree(depth) on l.Key equals r.Key into rs
             select new Laden(l, rs),
        1 => Tree(depth).GroupBy(r => r.Link).Select(g => new Laden(new Row(g.Key ?? 0, g.Key, b, ToyWorld.Start), g)),
        2 => Tree(depth).Beside(Tree(depth), (l, all) => new Laden(l, all)),
        _ => from r in Tree(depth)
             group r with { Value = 1 } by r.Key into g
             select new Laden(new Row(g.Key, null, b, ToyWorld.Start), g.Where(r => r.On > ToyWorld.Start)),
    };
}
