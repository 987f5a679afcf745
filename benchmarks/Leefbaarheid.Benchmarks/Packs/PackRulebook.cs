using Leefbaarheid.Abstractions;
using static Leefbaarheid.Benchmarks.Packs.Digit;

namespace Leefbaarheid.Benchmarks.Packs;

/// <summary>Rulebooks of many packs that have nothing in common but the type of their conclusions.</summary>
internal static class PackRulebook
{
    public const int RulesAPack = 10;

    public static Concluded<Advice> Output { get; } = Fact.Concluded<Advice>();

    public static Rulebook Create(int rules) => Create(Define(rules));

    public static Rulebook Create(IEnumerable<Rule> rules) => Rulebook.Create(rules, host: [Output]);

    /// <param name="rules">A multiple of ten, at most 500.</param>
    public static Rule[] Define(int rules)
    {
        Func<int, IEnumerable<Rule>>[] packs =
        [
            .. Packs<Zero>(), .. Packs<One>(), .. Packs<Two>(), .. Packs<Three>(), .. Packs<Four>(),
        ];
        return [.. packs.Take(rules / RulesAPack).SelectMany((pack, number) => pack(number))];
    }

    private static IEnumerable<Func<int, IEnumerable<Rule>>> Packs<TTen>() =>
    [
        n => new PackRules<TTen, Zero>(n).All(),
        n => new PackRules<TTen, One>(n).All(),
        n => new PackRules<TTen, Two>(n).All(),
        n => new PackRules<TTen, Three>(n).All(),
        n => new PackRules<TTen, Four>(n).All(),
        n => new PackRules<TTen, Five>(n).All(),
        n => new PackRules<TTen, Six>(n).All(),
        n => new PackRules<TTen, Seven>(n).All(),
        n => new PackRules<TTen, Eight>(n).All(),
        n => new PackRules<TTen, Nine>(n).All(),
    ];
}
