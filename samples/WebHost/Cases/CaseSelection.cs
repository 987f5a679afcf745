namespace Leefbaarheid.WebHost;

/// <summary>Of the facts of an area those of one case, with what they name and what all share.</summary>
internal static class CaseSelection
{
    public static CaseFacts Of(CaseFacts area, CaseSubject subject)
    {
        var signals = area.Signals.Where(signal => CaseOf(signal, area) == subject).ToValueList();
        var homes = Homes(area, subject, signals).ToHashSet();
        var households = area.Households.Where(home => homes.Contains(home.Id)).ToValueList();
        var projects = area.RenovationProjects.Where(project => CaseSubject.Of(project.Id) == subject).ToValueList();
        var complexes = households.Select(home => home.Dwelling.Complex).OfType<ComplexId>()
            .Concat(projects.Select(project => project.Complex)).ToHashSet();
        return area with
        {
            Signals = signals,
            Households = households,
            RenovationProjects = projects,
            Complexes = area.Complexes
                .Where(complex => CaseSubject.Of(complex.Id) == subject || complexes.Contains(complex.Id)
                    || signals.Any(signal => signal.About == CaseSubject.Of(complex.Id)))
                .ToValueList(),
            CaseFiles = area.CaseFiles.Where(fact => fact.Case == subject).ToValueList(),
            Interventions = area.Interventions.Where(fact => fact.Case == subject).ToValueList(),
            Referrals = area.Referrals.Where(fact => fact.Case == subject).ToValueList(),
            TerminationProposals = area.TerminationProposals.Where(fact => fact.Case == subject).ToValueList(),
            Payloads = area.Payloads.Where(fact => fact.Case == subject).ToValueList(),
            Arrears = area.Arrears.Where(fact => CaseSubject.Of(fact.Household) == subject).ToValueList(),
            Placements = area.Placements.Where(fact => CaseSubject.Of(fact.Household) == subject).ToValueList(),
            HomeVisits = area.HomeVisits.Where(fact => CaseSubject.Of(fact.Household) == subject).ToValueList(),
            ResidentSatisfaction = area.ResidentSatisfaction
                .Where(fact => CaseSubject.Of(fact.Project) == subject).ToValueList(),
            SafetyHouseTests = area.SafetyHouseTests.Where(fact => fact.Case == subject).ToValueList(),
            LegalHolds = area.LegalHolds.Where(fact => fact.Case == subject).ToValueList(),
        };
    }

    private static CaseSubject CaseOf(Signal signal, CaseFacts area) => signal.CaseOf(
        area.Households.FirstOrDefault(home => CaseSubject.Of(home.Id) == signal.About));

    /// <summary>The household of the case, and those that its signals come from or name.</summary>
    private static IEnumerable<HouseholdId> Homes(CaseFacts area, CaseSubject subject, ValueList<Signal> signals) =>
        from home in area.Households
        let own = CaseSubject.Of(home.Id)
        where own == subject || signals.Any(signal => signal.About == own || signal.Reporter?.Household == home.Id)
        select home.Id;
}
