using System.Reflection;
using System.Text;
using FsCheck.Xunit;
using Leefbaarheid.Domain;
using Leefbaarheid.Rules;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Json.Tests.Policy;

/// <summary>A policy as a file: both ways, each option in its place.</summary>
public sealed class PolicyFileTests
{
    [Fact]
    public void Each_property_of_each_policy_has_its_place_in_the_file() => Assert.Equal(
        PathsIn(typeof(LeefbaarheidPolicy), "").Order(StringComparer.Ordinal),
        PolicyList.Of(LeefbaarheidPolicy.Default).Select(option => option.Path).Order(StringComparer.Ordinal));

    [Property(MaxTest = 200)]
    public void What_is_written_reads_back_as_the_same_policy(int seed)
    {
        LeefbaarheidPolicy policy = Policies.Random(seed);
        PolicyReading reading = PolicyReader.Read(PolicyWriter.Write(policy));
        Assert.Empty(reading.Problems);
        Assert.Equal(policy, reading.Policy);
    }

    [Fact]
    public void What_is_left_out_has_its_default()
    {
        Assert.Equal(LeefbaarheidPolicy.Default, Policies.Read("{}").Policy);
        Assert.Equal(
            LeefbaarheidPolicy.Default,
            Policies.Read("""{ "nuisance": {}, "mediation": null, "privacy": { "recipients": null } }""").Policy);
    }

    [Fact]
    public void Each_sort_of_option_is_read_as_it_is_written_in_the_page()
    {
        LeefbaarheidPolicy policy = Policies.Read("""
            {
              // a comment
              "calendar": { "closingDays": ["2026-12-24", "2026-05-15"] },
              "nuisance": { "repeated": 5, "window": "P90D", "talk": { "workingDays": 3 }, "serious": 4 },
              "mediation": {
                "longWait": { "workingDays": 0 }, "aftercareDays": { "days": 30 }, "noOutcomeDays": 10,
                "powerImbalanceCounts": true
              },
              "pollutionAndFire": { "serious": "Matig" },
              "retention": { "arrears": "P7Y6M", "signal": "P4W" },
              "staff": { "behindTheDoor": ["Wijkbeheerder"] },
              "privacy": {
                "covenantPurposes": [],
                "recipients": [{ "kind": "Politie", "fields": ["facts", { "name": "diary", "class": "Health" }] }]
              }
            }
            """).Policy!;

        Assert.Equal([new(2026, 5, 15), new(2026, 12, 24)], policy.Calendar.ClosingDays);
        Assert.Equal(
            new NuisancePolicy { Repeated = 5, Talk = new WorkingDayTerm(3), Serious = Severity.Acute },
            policy.Nuisance);
        Assert.Equal(
            new MediationPolicy
            {
                LongWait = new WaitingTime(0), AftercareDays = 30, NoOutcomeDays = 10, PowerImbalanceCounts = true,
            },
            policy.Mediation);
        Assert.Equal(Severity.Moderate, policy.PollutionAndFire.Serious);
        Assert.Equal(Period.FromYears(7) + Period.FromMonths(6), policy.Retention.Arrears);
        Assert.Equal(Period.FromWeeks(4), policy.Retention.Signal);
        Assert.Equal([EmployeeRole.Caretaker], policy.Staff.BehindTheDoor);
        Assert.Empty(policy.Privacy.CovenantPurposes);
        Assert.Equal(
            [new RecipientFields(PartnerKind.Police, [DataFields.Facts, new("diary", DataClass.Health)])],
            policy.Privacy.Recipients);
    }

    [Fact]
    public void Every_option_names_rules_and_says_what_it_means_in_both_languages() => Assert.Empty(
        from option in PolicyList.Of(LeefbaarheidPolicy.Default)
        let words = option.Option.Meaning
        where words.Dutch.Length == 0 || words.English.Length == 0 || words.Dutch == words.English
            || (option.Option.Rules.Count == 0 && option.Path != "calendar.closingDays")
        select option.Path);

    [Fact]
    public void Every_rule_that_an_option_names_is_there()
    {
        string[] ids = [.. LeefbaarheidRulebook.Create().Rules.Select(rule => rule.Id)];
        Assert.Empty(
            from option in PolicyList.Of(LeefbaarheidPolicy.Default)
            from rule in option.Option.Rules
            where !ids.Contains(rule)
            select $"{option.Path}: {rule}");
    }

    [Fact]
    public void A_policy_that_no_file_can_hold_is_not_written()
    {
        Assert.Contains(
            "Nuisance.Repeated is 0 and has to be 1 or more",
            Refused(new() { Nuisance = new() { Repeated = 0 } }),
            StringComparison.Ordinal);
        Assert.Contains("Privacy is null", Refused(new() { Privacy = null! }), StringComparison.Ordinal);
        Assert.Contains(
            "$.privacy.covenantPurposes[0]",
            Refused(new() { Privacy = new() { CovenantPurposes = [new("111222333")] } }),
            StringComparison.Ordinal);
        Assert.Contains(
            "$.calendar.closingDays[0]",
            Refused(new() { Calendar = WorkingDayCalendar.Netherlands.WithClosingDays([new(2200, 1, 1)]) }),
            StringComparison.Ordinal);
    }

    private static string Refused(LeefbaarheidPolicy policy) =>
        Assert.Throws<ArgumentException>(nameof(policy), () => PolicyWriter.Write(policy)).Message;

    private static IEnumerable<string> PathsIn(Type type, string path) =>
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.CanWrite || type == typeof(WorkingDayCalendar)
        let name = path + char.ToLowerInvariant(property.Name[0]) + property.Name[1..]
        from option in IsPart(property.PropertyType) ? PathsIn(property.PropertyType, $"{name}.") : [name]
        select option;

    private static bool IsPart(Type type) => type == typeof(WorkingDayCalendar)
        || (type.Namespace == typeof(LeefbaarheidPolicy).Namespace
            && type.Name.EndsWith("Policy", StringComparison.Ordinal));
}
