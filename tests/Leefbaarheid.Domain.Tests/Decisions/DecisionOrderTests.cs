using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Leefbaarheid.Domain.Cases;
using Leefbaarheid.Domain.Decisions;
using Leefbaarheid.Domain.Households;
using Leefbaarheid.Domain.Partners;
using NodaTime;

namespace Leefbaarheid.Domain.Tests.Decisions;

public class DecisionOrderTests
{
    private static readonly string[] Rules = ["VEI-01", "HG-02", "HG-01", "SCH-04", "SCH-02", "BB-01", "OVL-02"];
    private static readonly LocalDate Day = new(2026, 11, 23);

    private static Gen<Decision> Any =>
        from rule in Gen.Elements(Rules)
        from household in Gen.Elements("h1", "h2")
        from kind in Gen.Choose(0, 5)
        from due in Gen.Choose(-1, 3)
        from partner in Gen.Elements<PartnerKind?>(null, PartnerKind.Police, PartnerKind.SafeHome)
        select Make(rule, (DecisionKind)kind, household) with
        {
            Due = due < 0 ? null : Day.PlusDays(due),
            Partner = partner is { } p ? new Addressee(p) : null,
        };

    [Property]
    public Property It_is_a_total_order() => Prop.ForAll(Any.Three().ToArbitrary(), triple =>
    {
        (Decision a, Decision b, Decision c) = triple;
        int ab = DecisionOrder.Instance.Compare(a, b);
        return ab == -DecisionOrder.Instance.Compare(b, a)
            && (ab == 0) == a.Equals(b)
            && (ab > 0 || DecisionOrder.Instance.Compare(b, c) > 0 || DecisionOrder.Instance.Compare(a, c) <= 0);
    });

    [Fact]
    public void Precedence_goes_before_the_day_it_is_due()
    {
        Decision[] inOrder =
        [
            Make("VEI-01", DecisionKind.Act), Make("HG-02", DecisionKind.Refer), Make("HG-01", DecisionKind.Act),
            Make("SCH-04", DecisionKind.Act), Make("SCH-02", DecisionKind.Refer), Make("BB-01", DecisionKind.Refer),
            Make("OVL-02", DecisionKind.Act), Make("HG-01", DecisionKind.Require), Make("PRI-01", DecisionKind.Warn),
            Make("AGR-01", DecisionKind.Block),
        ];
        Decision[] withDays = [.. inOrder.Select((d, i) => d with { Due = Day.PlusDays(-i) })];
        Assert.Equal(withDays, withDays.Reverse().Order(DecisionOrder.Instance));
    }

    [Fact]
    public void Within_a_place_the_earliest_day_comes_first_and_none_last()
    {
        Decision none = Make("AAA-01", DecisionKind.Act);
        Decision late = Make("BBB-01", DecisionKind.Act) with { Due = Day.PlusDays(1) };
        Decision early = Make("CCC-01", DecisionKind.Schedule) with { Due = Day };
        Decision soon = Make("CCC-01", DecisionKind.Act) with { Due = Day };
        Assert.Equal([soon, late, none, early], new[] { none, late, early, soon }.Order(DecisionOrder.Instance));
    }

    [Fact]
    public void Blocks_come_by_rule_id()
    {
        Decision[] blocks = [Make("BB-02", DecisionKind.Block), Make("OVL-03", DecisionKind.Block)];
        Assert.Equal(blocks, blocks.Reverse().Order(DecisionOrder.Instance));
    }

    internal static Decision Make(string rule, DecisionKind kind, string household = "h1")
    {
        var card = new RuleCard(rule, Text.Same(rule), [], []);
        CaseSubject subject = CaseSubject.Of(new HouseholdId(household));
        return kind switch
        {
            DecisionKind.Act => new Act(card, subject),
            DecisionKind.Refer => new Refer(card, subject),
            DecisionKind.Block => new Block(card, subject),
            DecisionKind.Require => new Require(card, subject),
            DecisionKind.Warn => new Warn(card, subject),
            _ => new Schedule(card, subject),
        };
    }
}
