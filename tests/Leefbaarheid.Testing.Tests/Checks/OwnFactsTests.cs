namespace Leefbaarheid.Testing.Tests.Checks;

/// <summary>Facts and conclusions of one's own, in scenarios and checks.</summary>
public sealed class OwnFactsTests
{
    private static readonly Given<Dog, string> Dogs =
        Fact.Given<Dog, string>(dog => dog.Name, about: (dog, asked) => asked.Equals(dog.Home));

    private static readonly Concluded<Walk> Walks = Fact.Concluded<Walk>(
        walk => $"wandeling van {walk.Name}", about: (walk, asked) => asked.Equals(walk.Home));

    private static readonly Rule WalkBigDogs = Rule.Define(
        "EIG-02", "Grote honden", "Big dogs", Dogs.Where(dog => dog.Kilos > 20).Select(dog => new Walk(dog.Name, dog.Home)));

    private static readonly Rule CountDogs = Rule.Define(
        "EIG-03",
        "Veel honden",
        "Many dogs",
        Facts.Households
            .GroupJoin(Dogs, home => true, dog => true, (home, dogs) => (home.Id, dogs.Count))
            .Where(row => row.Count > 2)
            .Select(row => new Walk("all", row.Id)));

    [Fact]
    public void A_conclusion_of_ones_own_is_expected_by_its_type() =>
        Scenario.Of(Create(WalkBigDogs))
            .Given(Some.Household(), new Dog("Bo", Some.Home, 30), new Dog("Pip", Some.Home, 4))
            .On(Some.Monday)
            .Expect<Walk>(walk => walk.Name == "Bo")
            .ExpectNot<Walk>(walk => walk.Name == "Pip");

    [Fact]
    public void One_that_is_missing_is_told_with_why_not()
    {
        ScenarioException told = Assert.Throws<ScenarioException>(() =>
            Scenario.Of(Create(WalkBigDogs))
                .Given(Some.Household(), new Dog("Pip", Some.Home, 4))
                .On(Some.Monday)
                .Expect<Walk>());

        Assert.StartsWith(
            "Op 2026-11-23 is een Walk verwacht, maar die is er niet.\n\nEIG-02", told.Message, StringComparison.Ordinal);
        Assert.Contains("dog.Kilos > 20", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_no_history_has_is_told_with_how_to_make_one()
    {
        RulebookReport report = new RulebookCheck(Create(WalkBigDogs)) { Histories = 5 }.Report();

        RulebookBreach breach = Assert.Single(report.Breaches);
        Assert.Equal((RulebookLaw.Tried, "EIG-02"), (breach.Law, breach.Rule));
        Assert.Contains("RulebookCheck.Run(rulebook, dice => [new Dog(", breach.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_lambda_that_makes_them_the_rule_is_tried()
    {
        RulebookReport report = Check(Create(WalkBigDogs)).Report().ThrowIfBroken();

        Assert.DoesNotContain(report.NotConcluded, rule => rule.Id == "EIG-02");
    }

    [Fact]
    public void A_rule_that_looks_across_cases_is_told_unless_it_is_meant_to()
    {
        RulebookBreach breach = Assert.Single(Check(Create(CountDogs)).Report().Breaches);

        Assert.Equal((RulebookLaw.Locality, "EIG-03"), (breach.Law, breach.Rule));
        Assert.Empty(Check(Create(CountDogs), "EIG-03").Report().Breaches);
    }

    [Fact]
    public void A_rule_that_throws_is_told()
    {
        Rule broken = Rule.Define(
            "EIG-04", "Kapot", "Broken", Dogs.Where(dog => dog.Kilos / (dog.Kilos - 10) > 1).Select(dog => new Walk(dog.Name, dog.Home)));

        RulebookBreach breach = Assert.Single(Check(Create(broken)).Report().Breaches);

        Assert.Equal((RulebookLaw.NoFailure, "EIG-04"), (breach.Law, breach.Rule));
        Assert.Contains("DivideByZeroException", breach.Difference, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_across_cases_that_is_not_there_is_refused()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Check(Create(WalkBigDogs), "EIG-2").Report());

        Assert.Equal("AcrossCases names EIG-2, and the rulebook has no such rule. Nearest: EIG-02.", refused.Message);
    }

    [Fact]
    public void A_rule_that_no_scenario_made_conclude_is_named()
    {
        RuleCoverage coverage = new(Create(WalkBigDogs, CountDogs));
        Scenario.Of(coverage).Given(new Dog("Bo", Some.Home, 30)).On(Some.Monday).Expect<Walk>();

        ScenarioException missing = Assert.Throws<ScenarioException>(() => coverage.Check(except: BuiltIn.Ids));

        Assert.Equal(
            "No scenario of this run made these rules conclude; give each one that does:\nEIG-03 Veel honden", missing.Message);
    }

    private static RulebookCheck Check(Rulebook rulebook, params string[] across) => new(rulebook)
    {
        Histories = 30,
        Facts = [dice => [new Household(dice.Home()), new Dog(dice.Id("dog"), dice.Home(), dice.Below(40))]],
        AcrossCases = [.. across],
    };

    private static Rulebook Create(params Rule[] rules) => LeefbaarheidRulebook.Create(own: rules, host: [Dogs, Walks]);

    private sealed record Dog(string Name, HouseholdId Home, int Kilos);

    private sealed record Walk(string Name, HouseholdId Home);
}
