namespace Leefbaarheid.Rules.Tests;

/// <summary>Facts in few words.</summary>
internal static class Given
{
    public static Signal Signal(
        string id, SignalCategory category, int severity, string on, NuisanceKind? kind = null) =>
        new(new(id), World.Case, category, (Severity)severity, World.Day(on)) { Kind = kind };

    /// <summary>Closed nuisance signals, so that with the leading one there are several.</summary>
    public static Signal[] Earlier(int count, string on, SignalCategory category = SignalCategory.Noise) =>
        [.. Enumerable.Range(1, count).Select(n => Signal($"e{n}", category, 1, on, NuisanceKind.OrdinaryHindrance) with
        {
            ClosedOn = World.Day(on),
        })];

    public static Partner Mediators(int? wait = 10) =>
        new(new("contourdetwern"), PartnerKind.NeighbourMediation, "ContourdeTwern")
        {
            WaitingTime = wait is { } days ? new WaitingTime(days) : null,
        };

    public static Referral Referral(string on, MediationOutcome? outcome = null, string? endedOn = null) =>
        new(new("r1"), World.Case, new(PartnerKind.NeighbourMediation), World.Day(on))
        {
            CarriesOut = "BB-01",
            End = outcome is { } ended ? new ReferralEnd(ended, World.Day(endedOn!)) : null,
        };

    public static Intervention Step(
        string id, string on, string? carriesOut = null, InterventionResult? result = null) =>
        new(new(id), World.Case, World.Day(on), InterventionKind.Talk) { CarriesOut = carriesOut, Result = result };

    public static Intervention Heard(string id, string on, StepParty party) =>
        new(new(id), World.Case, World.Day(on), InterventionKind.Heard) { With = [party] };

    public static Household Household(Answer consent = Answer.Unknown, Tenure tenure = Tenure.OwnTenant) =>
        new(World.Home) { ConsentToCare = consent, Dwelling = new Dwelling { Tenure = tenure } };
}
