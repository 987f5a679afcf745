namespace Leefbaarheid.Rules;

/// <summary>Buurtregie en Zorg- en Veiligheidshuis.</summary>
internal sealed partial class CoordinationPack
{
    private readonly CoordinationPolicy policy;
    private readonly SmallNumbers numbers;
    private readonly WorkingDayCalendar calendar;
    private readonly CaseViews views;
    private readonly Query<CoveredCase> brought;

    /// <param name="policy">Its options.</param>
    /// <param name="smallestGroup">From how many households behind it a count is told to others.</param>
    /// <param name="calendar">Which days are working days.</param>
    /// <param name="views">The questions that packs share.</param>
    public CoordinationPack(
        CoordinationPolicy policy, int smallestGroup, WorkingDayCalendar calendar, CaseViews views)
    {
        (this.policy, this.calendar, this.views) = (policy, calendar, views);
        numbers = new SmallNumbers(smallestGroup);
        brought = Cover(SharedCases());
    }

    public IEnumerable<Rule> Rules => [BringIn, TestForSafetyHouse];

    /// <summary>The cases that BR-01 brings in without a covenant they may rest on, for PRI-01.</summary>
    public Query<CoveredCase> Uncovered =>
        from covered in brought
        where Say(
            !covered.Covenants.IsThere,
            $"{(covered.Covenants.IsThere ? "een" : "geen")} geldig convenant voor {Coordinating}",
            $"{(covered.Covenants.IsThere ? "a" : "no")} valid covenant for {Coordinating}")
        select covered;
}
