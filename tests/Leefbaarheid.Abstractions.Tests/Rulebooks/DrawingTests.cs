using Leefbaarheid.Abstractions.Tests.Toy;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Abstractions.Tests.Rulebooks;

/// <summary>The picture that a rulebook draws of itself.</summary>
public sealed class DrawingTests
{
    private static readonly Rule Visit = Rule.Define("B-01", "Bezoek \"nu\"", "Visit",
        from street in Town.Streets
        join complaint in Town.Complaints.Within(Period.FromDays(30), c => c.On) on street.Id equals complaint.Street
            into complaints
        where complaints.Count > 2
        select new Visit(street.Id));

    private static readonly Rule Write = Rule.Define("B-02", "Schrijf", "Write",
        from visit in Town.Visits select new Letter(visit.Street),
        from complaint in Town.Complaints select new KeyValuePair<int, Letter>(complaint.Id, new Letter(1)));

    [Fact]
    public void Types_are_boxes_rules_are_nodes_and_arrows_go_from_what_is_read_to_what_is_concluded() => Assert.Equal(
        """
        flowchart LR
          f0["Complaint"]
          f1["Letter"]
          f2["Street"]
          f3["Visit"]
          f4["KeyValuePair#lt;int, Letter#gt;"]
          r0(["B-01 Bezoek #quot;nu#quot;"])
          f0 --> r0
          f2 --> r0
          r0 --> f3
          r1(["B-02 Schrijf"])
          f0 --> r1
          f3 --> r1
          r1 --> f1
          r1 --> f4

        """.ReplaceLineEndings("\n"),
        Rulebook.Create([Visit, Write], [Town.Letters]).ToMermaid());

    [Fact]
    public void A_branch_of_another_type_stands_with_its_own_box()
    {
        Rule mixed = Rule.Define("B-03", "Beide", "Both",
            from street in Town.Streets select new Visit(street.Id),
            from street in Town.Streets select new Letter(street.Id));
        string drawn = Rulebook.Create([mixed]).ToMermaid();
        Assert.EndsWith("  f1 --> r0\n  r0 --> f0\n  r0 --> f2\n", drawn, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_rules_give_the_same_picture() => Assert.Equal(
        Rulebook.Create([Visit, Write], [Town.Letters]).ToMermaid(),
        Rulebook.Create([Visit, Write], [Town.Letters, Town.Visits]).ToMermaid());
}
