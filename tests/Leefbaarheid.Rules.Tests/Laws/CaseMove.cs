using Leefbaarheid.Domain;
using Leefbaarheid.Engine;
using Leefbaarheid.Oracle;

namespace Leefbaarheid.Rules.Tests.Laws;

/// <summary>One thing that happens in a case, as a number says: a fact put, replaced or removed, or time that passes.</summary>
internal sealed record CaseMove(string Text, Action<Session> OnSession, Action<FactStore> OnFacts)
{
    public static CaseMove Of(int number)
    {
        var dice = new Dice(number);
        return dice.Below(28) switch
        {
            < 7 => Put(Facts.Signals, RandomFacts.Signal(dice)),
            < 9 => Put(Facts.Households, RandomFacts.Household(dice)),
            9 => Put(Facts.Complexes, RandomFacts.Complex(dice)),
            10 or 11 => Put(Facts.Interventions, RandomFacts.Intervention(dice)),
            12 or 13 => Put(Facts.Referrals, RandomFacts.Referral(dice)),
            14 or 15 => Put(Facts.Partners, RandomFacts.Partner(dice)),
            16 => PutPartners(dice),
            17 => Put(Facts.Payloads, RandomFacts.Payload(dice)),
            18 => Put(Facts.Covenants, RandomFacts.Covenant(dice)),
            19 => Put(Facts.Employees, RandomFacts.Employee(dice)),
            20 => Put(Facts.AreaTeams, RandomFacts.AreaTeam(dice)),
            21 => Put(Facts.Municipalities, RandomFacts.Municipality(dice)),
            22 or 23 => Remove(dice),
            24 or 25 => Put(Facts.CaseFiles, RandomFacts.CaseFile(dice)),
            26 => Put(Facts.SafetyHouseTests, RandomFacts.SafetyHouseTest(dice)),
            _ => Pass(Duration.FromHours(dice.Once(2) ? dice.Below(48) : dice.Below(1000))),
        };
    }

    public override string ToString() => Text;

    /// <summary>A whole list of partners at once, as a host loads it.</summary>
    private static CaseMove PutPartners(Dice dice)
    {
        var partners = Enumerable.Range(0, 1 + dice.Below(8)).Select(_ => RandomFacts.Partner(dice)).ToList();
        return new(
            $"put {string.Join(", ", partners)}",
            session => session.PutRange(partners),
            facts => partners.ForEach(partner => facts.Put(Facts.Partners, partner)));
    }

    private static CaseMove Remove(Dice dice) => dice.Below(14) switch
    {
        < 3 => Remove<Signal>(new SignalId(dice.Id("s", 6))),
        3 => Remove<Household>(new HouseholdId(dice.Of("h1", "h2"))),
        4 => Remove<Intervention>(new InterventionId(dice.Id("i"))),
        5 => Remove<Referral>(new ReferralId(dice.Id("r"))),
        6 => Remove<Payload>(new PayloadId(dice.Id("d"))),
        7 => Remove<Covenant>(new CovenantId(dice.Id("c"))),
        8 => Remove<AreaTeam>(new AreaTeamId(dice.Id("t"))),
        9 => Remove<Domain.Complex>(new Domain.ComplexId("c1")),
        10 => Remove<Municipality>(Places.Municipality(dice)),
        11 => Remove<CaseFile>(new CaseFileId(dice.Id("f", 3))),
        12 => Remove<SafetyHouseTest>(new SafetyHouseTestId(dice.Id("z", 2))),
        _ => Remove<Partner>(new PartnerId(dice.Id("p", 10))),
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
