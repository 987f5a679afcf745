using Leefbaarheid.Engine;
using Leefbaarheid.Oracle;

namespace Leefbaarheid.Rules.Tests.Laws;

/// <summary>One thing that happens in a case, as a number says: a fact put, replaced or removed, or time that passes.</summary>
internal sealed record CaseMove(string Text, Action<Session> OnSession, Action<FactStore> OnFacts)
{
    public static CaseMove Of(int number)
    {
        var dice = new Dice(number);
        return dice.Below(20) switch
        {
            < 6 => Put(Facts.Signals, RandomFacts.Signal(dice)),
            < 8 => Put(Facts.Households, RandomFacts.Household(dice)),
            8 => Put(Facts.Complexes, RandomFacts.Complex(dice)),
            9 or 10 => Put(Facts.Interventions, RandomFacts.Intervention(dice)),
            11 or 12 => Put(Facts.Referrals, RandomFacts.Referral(dice)),
            13 => Put(Facts.Partners, RandomFacts.Partner(dice)),
            14 => Put(Facts.Payloads, RandomFacts.Payload(dice)),
            15 => Put(Facts.Covenants, RandomFacts.Covenant(dice)),
            16 => Put(Facts.Employees, RandomFacts.Employee(dice)),
            17 => Put(Facts.AreaTeams, RandomFacts.AreaTeam(dice)),
            18 => Remove(dice),
            _ => Pass(Duration.FromHours(dice.Once(2) ? dice.Below(48) : dice.Below(1000))),
        };
    }

    public override string ToString() => Text;

    private static CaseMove Remove(Dice dice) => dice.Below(7) switch
    {
        < 3 => Remove<Signal>(new SignalId(dice.Id("s"))),
        3 => Remove<Household>(new HouseholdId(dice.Of("h1", "h2"))),
        4 => Remove<Intervention>(new InterventionId(dice.Id("i"))),
        5 => Remove<Referral>(new ReferralId(dice.Id("r"))),
        _ => Remove<Partner>(new PartnerId(dice.Id("p"))),
    };

    private static CaseMove Put<T, TId>(Given<T, TId> relation, T fact)
        where T : notnull
        where TId : notnull =>
        new($"put {fact}", session => session.Put(fact), facts => facts.Put(relation, fact));

    private static CaseMove Remove<T>(object id) =>
        new($"remove {typeof(T).Name} {id}", session => session.Remove<T>(id), facts => facts.Remove<T>(id));

    private static CaseMove Pass(Duration duration) =>
        new($"pass {duration}", session => session.AdvanceTo(session.Now + duration), _ => { });
}
