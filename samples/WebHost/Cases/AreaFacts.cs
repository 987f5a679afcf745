namespace Leefbaarheid.WebHost;

/// <summary>The facts of an area and of the shared part, as a case file holds them.</summary>
internal static class AreaFacts
{
    public static async Task<CaseFacts> ReadAsync(
        IFactLog log, FoundCase found, LocalDate at, CancellationToken cancellation)
    {
        var shared = await log.ReadAreaAsync(LogArea.Shared, cancellation);
        var own = await log.ReadAreaAsync(found.Area, cancellation);
        var kinds = shared.Facts.Concat(own.Facts).Where(fact => !fact.IsErased).ToLookup(fact => fact.Key.Kind);
        return new CaseFacts(at, found.Subject)
        {
            Municipalities = Read<Municipality>(kinds["municipality"]),
            Complexes = Read<Complex>(kinds["complex"]),
            Households = Read<Household>(kinds["household"]),
            Signals = Read<Signal>(kinds["signal"]),
            CaseFiles = Read<CaseFile>(kinds["caseFile"]),
            Interventions = Read<Intervention>(kinds["intervention"]),
            Referrals = Read<Referral>(kinds["referral"]),
            TerminationProposals = Read<TerminationProposal>(kinds[FactKinds.TerminationProposal.Code]),
            Payloads = Read<Payload>(kinds["payload"]),
            Partners = Read<Partner>(kinds["partner"]),
            Covenants = Read<Covenant>(kinds["covenant"]),
            AreaTeams = Read<AreaTeam>(kinds["areaTeam"]),
            Employees = Read<Employee>(kinds["employee"]),
            Programmes = Read<Programme>(kinds["programme"]),
            RenovationProjects = Read<RenovationProject>(kinds["renovationProject"]),
            Arrears = Read<Arrears>(kinds["arrears"]),
            Placements = Read<Placement>(kinds["placement"]),
            HomeVisits = Read<HomeVisit>(kinds["homeVisit"]),
            ResidentSatisfaction = Read<ResidentSatisfaction>(kinds[FactKinds.ResidentSatisfaction.Code]),
            SafetyHouseTests = Read<SafetyHouseTest>(kinds[FactKinds.SafetyHouseTest.Code]),
            LegalHolds = Read<LegalHold>(kinds[FactKinds.LegalHold.Code]),
        };
    }

    private static ValueList<T> Read<T>(IEnumerable<LoggedFact> facts)
        where T : class =>
        facts.Select(fact => FactJson.Read<T>(fact.Json)).ToValueList();
}
