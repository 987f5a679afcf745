using Leefbaarheid.Abstractions;
using NodaTime;

namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>Random trees of every operator, in rules of three strata.</summary>
public sealed partial class RandomRulebook
{
    private readonly Genes genes;
    private readonly Operators operators;
    private readonly Scale scale;
    private readonly List<Query<Row>> shared = [];
    private int stratum;
    private int joins;
    private bool isPlain;

    private RandomRulebook(Genes genes, Operators operators, Scale scale) =>
        (this.genes, this.operators, this.scale) = (genes, operators, scale);

    /// <summary>A rulebook of three strata, built from the operators that a law is about.</summary>
    public static Rulebook Of(int[] numbers, Operators operators, Scale scale)
    {
        var book = new RandomRulebook(new Genes(numbers), operators, scale);
        return Rulebook.Create(
            [.. book.Rules(0, r => new First(r)), .. book.Rules(1, r => new Second(r)), .. book.Rules(2, r => new Third(r))],
            [ToyWorld.Things, ToyWorld.Events, ToyWorld.Firsts, ToyWorld.Seconds, ToyWorld.Thirds]);
    }

    private IEnumerable<Rule> Rules<T>(int level, Func<Row, T> conclude)
        where T : class
    {
        stratum = level;
        var count = 1 + genes.Below(2);
        for (var i = 0; i < count; i++)
        {
            var branch = Concluding(Branch(scale.Depth), conclude);
            var id = $"{typeof(T).Name}-{i}";
            yield return genes.Below(3) == 2
                ? Rule.Define(id, id, id, branch, Branch(2).Select(conclude))
                : Rule.Define(id, id, id, branch);
        }
    }

    /// <summary>Where lambdas may throw, a rule may conclude null too.</summary>
    private Query<T> Concluding<T>(Query<Row> rows, Func<Row, T> conclude)
        where T : class
    {
        if (operators != Operators.Traps || genes.Below(4) != 3)
            return rows.Select(conclude);
        var bait = genes.Below(4);
        return rows.Select(r => r.Value == bait ? null! : conclude(r));
    }

    private Query<Row> Branch(int depth)
    {
        joins = stratum == 0 ? scale.Joins : scale.Joins / 2;
        return Tree(depth);
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

    /// <summary>
    /// Joins multiply rows: when there were enough of them in a branch, a row goes on for its first pair only.
    /// </summary>
    private Query<Row> Join<TKey>(
        Query<Row> left, Query<Row> right, Func<Row, TKey> key, Func<Row, TKey> rightKey, Func<Row, Row, Row> result) =>
        joins-- > 0
            ? left.Join(right, key, rightKey, result)
            : left.WithAny(right, key, rightKey).Select(l => result(l, l));

    /// <summary>Often a query value that another branch uses too: their work is then shared.</summary>
    private Query<Row> Shared(int depth) =>
        !isPlain && joins > 0 && genes.Below(2) == 1 ? shared[genes.Below(shared.Count)] : Tree(depth);

    private Query<Row> Window(int depth, int a, int b) => a switch
    {
        0 => Tree(depth).Within(Period.FromDays(b * 3), r => r.On),
        1 => Tree(depth).During(r => Validity.From(r.On.PlusDays(b))),
        2 => ToyWorld.Events.Within(Duration.FromHours(b * 10), e => e.At)
            .Select(e => new Row(e.Key, e.Value, b, ToyWorld.Start)),
        _ => ToyWorld.Things.During(t => Validity.Between(t.From, t.Until))
            .Select(t => new Row(t.Key, t.Link, t.Value, t.From)),
    };
}
