using System.Reflection;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules.Tests.Door;

/// <summary>LFB017: an option that makes no sense is refused by its name, before any fact is put.</summary>
public class PolicyTests
{
    private const string Default = "Leave it out for the library's own proposal.";

    public static TheoryData<string, LeefbaarheidPolicy> Senseless => new()
    {
        { "Calendar is null and has to have a value", new() { Calendar = null! } },
        { "Nuisance is null and has to have a value", new() { Nuisance = null! } },
        { "Mediation is null and has to have a value", new() { Mediation = null! } },
        { "DomesticViolence is null and has to have a value", new() { DomesticViolence = null! } },
        { "Staff is null and has to have a value", new() { Staff = null! } },
        { "Privacy is null and has to have a value", new() { Privacy = null! } },
        { "Advice is null and has to have a value", new() { Advice = null! } },
        { $"Nuisance.Window is 0 days and {LongerThanNone}", Of(new NuisancePolicy { Window = Period.Zero }) },
        { $"Nuisance.Window is P-90D and {LongerThanNone}", Of(new NuisancePolicy { Window = Period.FromDays(-90) }) },
        { $"Nuisance.Window is PT12H and {LongerThanNone}", Of(new NuisancePolicy { Window = Period.FromHours(12) }) },
        { $"Nuisance.Window is null and {LongerThanNone}", Of(new NuisancePolicy { Window = null! }) },
        {
            $"Nuisance.Window is P1201M and {LongerThanNone}",
            Of(new NuisancePolicy { Window = Period.FromMonths(1201) })
        },
        {
            $"Nuisance.Window is P36526D and {LongerThanNone}",
            Of(new NuisancePolicy { Window = Period.FromDays(36526) })
        },
        { "Nuisance.Repeated is 0 and has to be 1 or more", Of(new NuisancePolicy { Repeated = 0 }) },
        {
            "Nuisance.Serious is Observation and has to be a severity above Observation",
            Of(new NuisancePolicy { Serious = Severity.Observation })
        },
        {
            "Nuisance.Serious is 9 and has to be a severity above Observation",
            Of(new NuisancePolicy { Serious = (Severity)9 })
        },
        { "Nuisance.Review is null and has to have a value", Of(new NuisancePolicy { Review = null! }) },
        { "Nuisance.Talk is null and has to have a value", Of(new NuisancePolicy { Talk = null! }) },
        {
            "Nuisance.Talk is 1001 and has to be 0 up to 1000",
            Of(new NuisancePolicy { Talk = new WorkingDayTerm(1001) })
        },
        {
            "Mediation.LongWait is 1001 and has to be 0 up to 1000",
            Of(new MediationPolicy { LongWait = new WaitingTime(1001) })
        },
        { "Nuisance.Investigation is null and has to have a value", Of(new NuisancePolicy { Investigation = null! }) },
        {
            "Nuisance.SeriousInvestigation is null and has to have a value",
            Of(new NuisancePolicy { SeriousInvestigation = null! })
        },
        { "Nuisance.Help is null and has to have a value", Of(new NuisancePolicy { Help = null! }) },
        { "Nuisance.Warning is null and has to have a value", Of(new NuisancePolicy { Warning = null! }) },
        { $"Nuisance.WarningEnds is 0 days and {LongerThanNone}", Of(new NuisancePolicy { WarningEnds = Period.Zero }) },
        { "Mediation.MinimumRepeats is 0 and has to be 1 or more", Of(new MediationPolicy { MinimumRepeats = 0 }) },
        { "Mediation.Referral is null and has to have a value", Of(new MediationPolicy { Referral = null! }) },
        { "Mediation.Intake is null and has to have a value", Of(new MediationPolicy { Intake = null! }) },
        {
            "Mediation.AftercareFromDays is -1 and has to be 0 up to 36525",
            Of(new MediationPolicy { AftercareFromDays = -1 })
        },
        { "Mediation.AftercareDays is 13 and has to be 14 up to 36525", Of(new MediationPolicy { AftercareDays = 13 }) },
        { "Mediation.NoOutcomeDays is 0 and has to be 1 up to 36525", Of(new MediationPolicy { NoOutcomeDays = 0 }) },
        { "Mediation.NextStep is null and has to have a value", Of(new MediationPolicy { NextStep = null! }) },
        {
            "DomesticViolence.Consultation is null and has to have a value",
            new() { DomesticViolence = new DomesticViolencePolicy { Consultation = null! } }
        },
        {
            "DomesticViolence.Report is null and has to have a value",
            new() { DomesticViolence = new DomesticViolencePolicy { Report = null! } }
        },
        { "Staff.Registration is null and has to have a value", Of(new StaffPolicy { Registration = null! }) },
        { $"Staff.VisitByTwo is 0 days and {LongerThanNone}", Of(new StaffPolicy { VisitByTwo = Period.Zero }) },
        { $"Staff.TrainingValid is 0 days and {LongerThanNone}", Of(new StaffPolicy { TrainingValid = Period.Zero }) },
        { "Staff.BehindTheDoor is null and has to have a value", Of(new StaffPolicy { BehindTheDoor = null! }) },
        { "Privacy.CovenantPurposes is null and has to have a value", Of(new PrivacyPolicy { CovenantPurposes = null! }) },
        {
            "Privacy.CovenantPurposes is a list with null in it and has to be one without",
            Of(new PrivacyPolicy { CovenantPurposes = [null!] })
        },
        { "Privacy.Recipients is null and has to have a value", Of(new PrivacyPolicy { Recipients = null! }) },
        {
            "Privacy.Recipients[Police].Fields is null and has to have a value",
            Of(new PrivacyPolicy { Recipients = [new(PartnerKind.Police, null!)] })
        },
        {
            "Privacy.Recipients is Police and has to be named once",
            Of(new PrivacyPolicy { Recipients = [new(PartnerKind.Police, []), new(PartnerKind.Police, [])] })
        },
        {
            "Advice.HumanLook is null and has to have a value",
            new() { Advice = new AdvicePolicy { HumanLook = null! } }
        },
    };

    private static string LongerThanNone => "has to be one or more days, weeks, months or years, at most 100 years";

    [Theory]
    [MemberData(nameof(Senseless))]
    public void LFB017_an_option_that_makes_no_sense(string problem, LeefbaarheidPolicy policy) => Assert.Equal(
        [$"LFB017: The policy option {problem}. {Default}"],
        Refused.For(() => LeefbaarheidRulebook.Create(policy)));

    [Fact]
    public void Each_option_is_checked() => Assert.Empty(
        from pack in typeof(LeefbaarheidPolicy).GetProperties()
        where pack.PropertyType.Namespace!.StartsWith("Leefbaarheid.Rules.", StringComparison.Ordinal)
        from option in pack.PropertyType.GetProperties()
        where option.CanWrite && !AnyValueMakesSense(option.PropertyType)
        let name = $"{pack.Name}.{option.Name}"
        where Record.Exception(() => LeefbaarheidRulebook.Create(With(pack, option))) is not RulebookException refused
            || !refused.Message.Contains($" {name} is ", StringComparison.Ordinal)
        select $"{name} is not checked; ask for it in its policy's Ask");

    [Fact]
    public void All_options_are_told_at_once_with_what_is_wrong_with_rules()
    {
        LeefbaarheidPolicy policy = new()
        {
            Nuisance = new NuisancePolicy { Window = Period.Zero, Repeated = -1 },
            Privacy = null!,
        };

        Assert.Equal(
            ["LFB001", "LFB017", "LFB017", "LFB017"],
            Refused.For(() => LeefbaarheidRulebook.Create(policy, own: [Own.Acting("OVL-02")])).Select(f => f[..6]));
    }

    [Fact]
    public void A_term_of_no_days_means_at_once() => Assert.Empty(LeefbaarheidRulebook.Create(new LeefbaarheidPolicy
    {
        Nuisance = new NuisancePolicy { Talk = new WorkingDayTerm(0), Repeated = 1 },
        Mediation = new MediationPolicy { LongWait = new WaitingTime(0), AftercareFromDays = 0, AftercareDays = 1 },
        Staff = new StaffPolicy { BehindTheDoor = [] },
    }).Findings);

    private static bool AnyValueMakesSense(Type type) => type == typeof(bool) || type == typeof(WaitingTime);

    private static LeefbaarheidPolicy With(PropertyInfo pack, PropertyInfo option)
    {
        object options = Activator.CreateInstance(pack.PropertyType)!;
        option.SetValue(options, option.PropertyType == typeof(int) ? -1 : null);
        LeefbaarheidPolicy policy = new();
        pack.SetValue(policy, options);
        return policy;
    }

    private static LeefbaarheidPolicy Of(NuisancePolicy nuisance) => new() { Nuisance = nuisance };

    private static LeefbaarheidPolicy Of(MediationPolicy mediation) => new() { Mediation = mediation };

    private static LeefbaarheidPolicy Of(StaffPolicy staff) => new() { Staff = staff };

    private static LeefbaarheidPolicy Of(PrivacyPolicy privacy) => new() { Privacy = privacy };
}
