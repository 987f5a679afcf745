namespace OwnPack;

/// <summary>An absence: no home visit within 28 days of a report of worrying behaviour; act on day 29.</summary>
internal static class VisitAfterAll
{
    private const int Days = 28;

    private static readonly RuleHead Head = new(
        "EIG-05", "Alsnog op huisbezoek", "Visit after all", [LegalBasis.Contract], [Agreements.OfTheTeam])
    {
        Because = new("Er is vier weken niemand langs geweest.", "Nobody has been there for four weeks."),
    };

    private static readonly Query<Signal> NotVisited =
        from signal in Facts.Signals
        where Say(signal.Category == SignalCategory.WorryingBehaviour, $"zorgwekkend gedrag", $"worrying behaviour")
        join visit in Facts.HomeVisits on signal.About equals CaseSubject.Of(visit.Household) into visits
        where Say(
            visits.All(visit => visit.On < signal.ReceivedOn || visit.On > signal.ReceivedOn.PlusDays(Days)),
            $"geen huisbezoek binnen {Days} dagen na de melding",
            $"no home visit within {Days} days of the report")
        select signal;

    public static Rule Rule { get; } = Head.Define(
        from signal in NotVisited.During(signal => Validity.From(signal.ReceivedOn.PlusDays(Days + 1)))
        select Head.Act(Advised.By(signal)) with
        {
            Step = new("Ga alsnog op huisbezoek.", "Visit the home after all."),
            Due = signal.ReceivedOn.PlusDays(Days + 1),
            IsOwnVisit = true,
        });
}
