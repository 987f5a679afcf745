using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Leefbaarheid.Domain.Tests.Decisions;

public class DecisionOrderTests
{
    private static readonly string[] Rules = ["VEI-01", "HG-02", "HG-01", "SCH-04", "SCH-02", "BB-01", "OVL-02"];
    private static readonly string[] First = ["VEI-01", "HG-02", "HG-01", "SCH-04", "SCH-02"];
    private static readonly LocalDate Day = new(2026, 11, 23);

    private static Gen<Decision> Any =>
        from rule in Gen.Elements(Rules)
        from household in Gen.Elements("h1", "h2")
        from kind in Gen.Choose(0, 5)
        from due in Gen.Choose(-1, 3)
        from partner in Gen.Elements<PartnerKind?>(null, PartnerKind.Police, PartnerKind.SafeHome)
        from detail in Gen.Elements(Details)
        select detail(Make(rule, (DecisionKind)kind, household) with
        {
            Due = due < 0 ? null : Day.PlusDays(due),
            Partner = partner is { } p ? new Addressee(p) : null,
        });

    /// <summary>The same of what only some kinds have.</summary>
    private static Decision[] OfSomeKinds(Act act, Require question, Block block) =>
    [
        act, act with { Missing = [Violence] }, act with { EndsWithReferral = true }, act with { OverSince = Day },
        act with { IsOwnVisit = true },
        question, question with { Missing = [Violence] },
        block, block with { Missing = [Violence] }, block with { EndsWithAct = true },
        block with { Blocks = [BlockTarget.Rule("Politie")] },
        block with { Blocks = [BlockTarget.Partner(PartnerKind.Police)] },
        block with { Blocks = [BlockTarget.Rule("OwnVisits")] }, block with { Blocks = [BlockTarget.OwnVisits] },
    ];

    /// <summary>The same of the card.</summary>
    private static Decision[] OfCards(RuleCard card) =>
    [
        .. new[]
        {
            card,
            card with { Title = Text.Same("titel") },
            card with { LegalBasis = [LegalBasis.Consent] },
            card with { Sources = ["BBR"] },
            card with { Because = Text.Same("reden") },
            card with { Task = LiveabilityTask.A },
            card with { Parts = ["tips"] },
        }.Select(one => one.Warn(About("h1")) with { Because = Text.Empty, LegalBasis = [] }),
    ];

    private static readonly Term Review = new("review", "terugkijken", "review");
    private static readonly Term Violence = new("Violence", "geweld", "violence");

    /// <summary>Each changes one part, and one none: whatever differs, the order tells apart.</summary>
    private static readonly Func<Decision, Decision>[] Details =
    [
        d => d,
        d => d with { Step = Text.Same("stap") },
        d => d with { Step = new Text("stap", "step") },
        d => d with { Because = Text.Same("reden") },
        d => d with { Start = Day },
        d => d with { Dates = [new(Review, Day, Text.Empty)] },
        d => d with { Dates = [new(Review, Day, Text.Same("beleid"))] },
        d => d with { Rung = LandlordRung.L2 },
        d => d with { Partner = new Addressee(PartnerKind.Police, new PartnerId("p1")) },
        d => d with { Partner = new Addressee(PartnerKind.Police, null, "Politie") },
        d => d with { Fields = [DataFields.Facts] },
        d => d with { Fields = [new DataField("facts", DataClass.Health)] },
        d => d with { Withheld = [new WithheldField(DataFields.Facts, WithheldReason.Bsn)] },
        d => d with { Reasons = [Violence] },
        d => d with { Reasons = [Violence with { Name = Text.Same("anders") }] },
        d => d with { LegalBasis = [LegalBasis.Consent] },
        d => d with { Facts = [new(FactKinds.Signal, "s1")] },
        d => d with { Facts = [new(FactKinds.Signal, "s1"), new(FactKinds.Signal, "s2")] },
        d => d with { Facts = [new(FactKinds.Referral, "s1")] },
        d => d with { Topics = [Topic.Nuisance] },
        d => d with { Of = "p1" },
        d => d with { StandsWith = "HG-02" },
        d => d with { LeavesStanding = ["OVL-02"] },
        d => d with { KeepsAway = KeepsAway.UntilDone },
        d => d with { NeedsReview = true },
        d => d with { EndsWithFacts = true },
    ];

    [Property]
    public Property It_is_a_total_order() => Prop.ForAll(Any.Three().ToArbitrary(), triple =>
    {
        (Decision a, Decision b, Decision c) = triple;
        int ab = DecisionOrder.Instance.Compare(a, b);
        return Math.Sign(ab) == -Math.Sign(DecisionOrder.Instance.Compare(b, a))
            && (ab == 0) == a.Equals(b)
            && (ab > 0 || DecisionOrder.Instance.Compare(b, c) > 0 || DecisionOrder.Instance.Compare(a, c) <= 0);
    });

    [Property]
    public Property A_decisions_own_order_is_total_too_and_within_a_case_the_same() =>
        Prop.ForAll(Any.Three().ToArbitrary(), triple =>
        {
            (Decision a, Decision b, Decision c) = triple;
            int ab = a.CompareTo(b);
            return Math.Sign(ab) == -Math.Sign(b.CompareTo(a))
                && (ab == 0) == a.Equals(b)
                && (ab > 0 || b.CompareTo(c) > 0 || a.CompareTo(c) <= 0)
                && (a.Case == b.Case
                    ? Math.Sign(ab) == Math.Sign(DecisionOrder.Instance.Compare(a, b))
                    : Math.Sign(ab) == Math.Sign(a.Case.CompareTo(b.Case)))
                && (!a.Equals(b) || a.GetHashCode() == b.GetHashCode());
        });

    [Property]
    public Property Keys_are_ordered_by_all_their_parts() => Prop.ForAll(Any.Two().ToArbitrary(), pair =>
        Math.Sign(pair.Item1.Key.CompareTo(pair.Item2.Key)) == -Math.Sign(pair.Item2.Key.CompareTo(pair.Item1.Key))
        && (pair.Item1.Key.CompareTo(pair.Item2.Key) == 0) == (pair.Item1.Key == pair.Item2.Key));

    [Fact]
    public void Each_part_of_a_decision_tells_it_apart()
    {
        Decision[] all =
        [
            .. Details.Select(detail => detail(Make("BB-01", DecisionKind.Refer))),
            .. OfSomeKinds(
                (Act)Make("BB-01", DecisionKind.Act),
                (Require)Make("BB-01", DecisionKind.Require),
                (Block)Make("BB-01", DecisionKind.Block)),
            .. OfCards(new RuleCard("BB-01", Text.Same("BB-01"), [], [])),
        ];
        foreach (Decision one in all)
        {
            Assert.All(all, other => Assert.Equal(ReferenceEquals(one, other), one.CompareTo(other) == 0));
        }
    }

    [Fact]
    public void Comparing_allocates_nothing()
    {
        Decision[] all = [.. Details.Select(detail => detail(Make("BB-01", DecisionKind.Refer)))];
        CompareAll(all);
        long before = GC.GetAllocatedBytesForCurrentThread();
        CompareAll(all);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void CompareAll(Decision[] all)
    {
        foreach (Decision one in all)
        {
            foreach (Decision other in all)
            {
                one.CompareTo(other);
            }
        }
    }

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
        int place = Array.IndexOf(First, rule);
        var card = new RuleCard(rule, Text.Same(rule), [], []) { Precedence = place < 0 ? null : place };
        return kind switch
        {
            DecisionKind.Act => card.Act(About(household)),
            DecisionKind.Refer => card.Refer(About(household), null!),
            DecisionKind.Block => card.Block(About(household), []),
            DecisionKind.Require => card.Require(About(household)),
            DecisionKind.Warn => card.Warn(About(household)),
            _ => card.Schedule(About(household)),
        };
    }

    private static Advised About(string household) => new(CaseSubject.Of(new HouseholdId(household)));
}
