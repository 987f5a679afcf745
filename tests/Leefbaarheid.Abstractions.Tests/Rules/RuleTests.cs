using Leefbaarheid.Abstractions.Tests.Toy;
using Xunit;

namespace Leefbaarheid.Abstractions.Tests.Rules;

/// <summary>How a rule is made, and what is said to who makes it wrongly.</summary>
public sealed class RuleTests
{
    private static readonly Query<Visit> VisitEach = from s in Town.Streets select new Visit(s.Id);
    private static readonly Source Law = new(SourceKind.Law, "BW7", "Burgerlijk Wetboek boek 7");
    private static readonly Source Habit = new(SourceKind.Practice, "TIW", "Tiwos");

    [Fact]
    public void A_rule_without_a_query_is_refused()
    {
        var refused = Assert.Throws<ArgumentException>(() => Rule.Define("B-01", "Bezoek", "Visit"));

        Assert.Equal("Rule B-01 has no query; give at least one. (Parameter 'branches')", refused.Message);
    }

    [Fact]
    public void A_rule_with_a_query_that_is_null_is_refused()
    {
        var refused = Assert.Throws<ArgumentException>(() => Rule.Define("B-01", "Bezoek", "Visit", VisitEach, null!));

        Assert.Equal(
            "A query of rule B-01 is null; a static field that is read before it is set is the usual cause. " +
            "(Parameter 'branches')",
            refused.Message);
    }

    [Theory]
    [InlineData(" ", "Bezoek", "Visit", "id")]
    [InlineData("B-01", "", "Visit", "dutchTitle")]
    [InlineData("B-01", "Bezoek", "\t", "englishTitle")]
    public void A_blank_name_is_refused(string id, string dutch, string english, string parameter)
    {
        var refused = Assert.Throws<ArgumentException>(() => Rule.Define(id, dutch, english, VisitEach));

        Assert.Equal(parameter, refused.ParamName);
    }

    [Fact]
    public void A_policy_that_is_null_is_refused() =>
        Assert.Throws<ArgumentNullException>(() => Usual().With(null!));

    [Fact]
    public void Each_addition_gives_a_new_rule_and_leaves_the_old_one_as_it_was()
    {
        var usual = Usual();
        var policy = new Limits(3, 0.5);

        var full = usual.BasedOn(Law).BasedOn(Habit).Suppresses("B-02").Suppresses("B-03").With(policy).Folded()
            .Blocks("B-04").Blocks("B-05").Names("B-06").Names("B-07").Weighs(usual).Weighs(Usual());

        Assert.Equal([Law, Habit], full.Sources);
        Assert.Equal(["B-02", "B-03"], full.Suppressed);
        Assert.Equal(["B-04", "B-05"], full.Blocked);
        Assert.Equal(["B-06", "B-07"], full.Named);
        Assert.Equal(2, full.Weighed.Length);
        Assert.Same(policy, full.Policy);
        Assert.True(full.IsFolded);
        Assert.Empty(usual.Sources);
        Assert.Empty(usual.Suppressed);
        Assert.Empty(usual.Blocked);
        Assert.Empty(usual.Named);
        Assert.Empty(usual.Weighed);
        Assert.Null(usual.Policy);
        Assert.False(usual.IsFolded);
    }

    [Fact]
    public void A_rule_is_found_where_its_first_query_ends() => Assert.Equal(VisitEach.Clause.Place, Usual().Place);

    [Fact]
    public void A_rule_has_a_title_in_either_language()
    {
        Assert.Equal("Bezoek", Usual().Title(Language.Dutch));
        Assert.Equal("Visit", Usual().Title(Language.English));
        Assert.Equal("B-01 Bezoek", Usual().ToString());
    }

    private static Rule Usual() => Rule.Define("B-01", "Bezoek", "Visit", VisitEach);
}
