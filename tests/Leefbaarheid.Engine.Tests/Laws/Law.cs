using FsCheck;
using FsCheck.Fluent;
using Leefbaarheid.Engine.Tests.Toy;
using Leefbaarheid.Oracle;

namespace Leefbaarheid.Engine.Tests.Laws;

/// <summary>
/// Tries a law on random histories: 4,000 a property, or as many as the environment variable LEEFBAARHEID_TRIES says.
/// A failure shows the shrunk numbers; keep them as a named test.
/// </summary>
public static class Law
{
    public static void Holds(Operators operators, Action<History> law, Scale? scale = null) =>
        Holds(operators, (history, _) => law(history), scale);

    /// <summary>The law also gets a number to be random by.</summary>
    public static void Holds(Operators operators, Action<History, int> law, Scale? scale = null)
    {
        var cases =
            from rules in GeneArbitrary.Genes().Generator
            from moves in GeneArbitrary.Genes().Generator
            from number in Gen.Choose(0, 99)
            select (Rules: rules, Moves: moves, Number: number);
        var arbitrary = Arb.From(cases, GeneArbitrary.Shrink);
        Prop.ForAll(arbitrary, c => Try(operators, law, c.Rules, c.Moves, c.Number, scale))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(LawCount.Tries(4000)));
    }

    /// <summary>Tries a law on one history.</summary>
    private static void Try(
        Operators operators, Action<History, int> law, int[] rules, int[] moves, int number, Scale? scale)
    {
        LawCount.Add();
        law(History.Of(rules, moves, operators, scale), number);
    }
}
