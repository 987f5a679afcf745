using FsCheck.Xunit;
using Leefbaarheid.Domain;
using Leefbaarheid.Rules;
using Xunit;
using static Leefbaarheid.Json.Tests.Policy.Policies;

namespace Leefbaarheid.Json.Tests.Policy;

/// <summary>A policy from the settings of a host, where every value is text.</summary>
public sealed class PolicySettingsTests
{
    [Property(MaxTest = 100)]
    public void Settings_of_a_file_read_as_the_policy_of_the_file(int seed)
    {
        LeefbaarheidPolicy policy = Policies.Random(seed);
        PolicyReading reading = PolicyReader.ReadSettings(Settings(PolicyWriter.Write(policy)));
        Assert.Empty(reading.Problems);
        Assert.Equal(policy, reading.Policy);
    }

    [Fact]
    public void A_section_alone_is_read_where_it_is_named()
    {
        PolicyReading reading = PolicyReader.ReadSettings(
            Pairs(
                ("Logging:Level", "Debug"),
                ("Leefbaarheid", null),
                ("leefbaarheid:nuisance", null),
                ("leefbaarheid:nuisance:repeated", "5"),
                ("Leefbaarheid:Mediation:PowerImbalanceCounts", "True"),
                ("Leefbaarheid:Staff:BehindTheDoor", "")),
            "Leefbaarheid");
        Assert.Equal(
            new LeefbaarheidPolicy
            {
                Nuisance = new() { Repeated = 5 },
                Mediation = new() { PowerImbalanceCounts = true },
                Staff = new() { BehindTheDoor = [] },
            },
            reading.Policy);
    }

    [Fact]
    public void Items_come_in_the_order_of_their_numbers() => Assert.Equal(
        [new("b"), new("a"), new("c")],
        PolicyReader.ReadSettings(Pairs(
            ("Privacy:CovenantPurposes:10", "c"),
            ("Privacy:CovenantPurposes:9", "a"),
            ("Privacy:CovenantPurposes:0", "b"))).Policy!.Privacy.CovenantPurposes);

    [Theory]
    [InlineData("Nuisance:Repeated", "vijf", "Nuisance:Repeated: found \"vijf\"; expected a whole number, 1 or more")]
    [InlineData("Nuisance:Repeated", "", "Nuisance:Repeated: found \"\"; expected a whole number, 1 or more")]
    [InlineData(
        "Nuisance:Talk",
        "5",
        "Nuisance:Talk: found \"5\"; expected an object with \"workingDays\": 0 up to 1000")]
    [InlineData(
        "Nuisance:Talk:Days",
        "5",
        "Nuisance:Talk:WorkingDays: found nothing; expected a whole number, 0 up to 1000 (obligatory)")]
    [InlineData("Nuisance:Repeats", "5", "Nuisance:Repeats: found an unknown option; expected \"repeated\"")]
    [InlineData(
        "Nuisance:Repeated:0",
        "5",
        "Nuisance:Repeated: found keys below it; expected a whole number, 1 or more")]
    [InlineData("Nuisance", "x", "Nuisance: found \"x\"; expected an object")]
    [InlineData(
        "Mediation:PowerImbalanceCounts",
        "yes",
        "Mediation:PowerImbalanceCounts: found \"yes\"; expected true or false")]
    [InlineData("Privacy:CovenantPurposes", "a,b", "Privacy:CovenantPurposes: found \"a,b\"; expected a list")]
    [InlineData(
        "Privacy:CovenantPurposes:first",
        "a",
        "Privacy:CovenantPurposes: found keys below it; expected a list")]
    [InlineData(
        "Mediation:AftercareFromDays",
        "50",
        "Mediation:AftercareDays: found nothing, so 42; expected an object with \"days\": 50 up to 36525")]
    public void The_place_of_a_problem_is_a_key(string key, string value, string problem) =>
        Assert.Equal(problem, Problems((key, value))[0]);

    [Fact]
    public void A_value_and_keys_below_it_are_not_both_right() => Assert.Equal(
        ["Staff:BehindTheDoor: found keys below it; expected a list"],
        Problems(("Staff:BehindTheDoor", "x"), ("Staff:BehindTheDoor:0", "Wijkbeheerder")));

    [Fact]
    public void An_empty_list_below_gives_way_to_items_of_another_source() => Assert.Equal(
        [new Purpose("a")],
        PolicyReader.ReadSettings(Pairs(
            ("Privacy:CovenantPurposes", ""), ("Privacy:CovenantPurposes:0", "a"))).Policy!.Privacy.CovenantPurposes);
}
