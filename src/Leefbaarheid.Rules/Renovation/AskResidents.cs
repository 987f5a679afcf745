namespace Leefbaarheid.Rules;

internal sealed partial class RenovationPack
{
    /// <summary>The moments of each project at which nobody has asked residents yet; after the handover too.</summary>
    private Query<MomentToAsk> MomentsToAsk =>
        (from project in Facts.RenovationProjects
         from starts in project.StartsOn
         from moment in MomentsOf(project, starts)
         select moment)
        .WithNo(
            Facts.ResidentSatisfaction.During(mark => Validity.From(mark.On)),
            asking => (asking.View.Id, asking.Moment),
            mark => (mark.Project, mark.Moment));

    /// <summary>Before alone, where the day of the handover is not known.</summary>
    private MomentToAsk[] MomentsOf(RenovationProject project, LocalDate starts)
    {
        var view = new ProjectView(project);
        var before = new MomentToAsk(view, SatisfactionMoment.Before, starts);
        return project.HandoverOn is not { } handover
            ? [before]
            :
            [
                before,
                new(view, SatisfactionMoment.During, starts.PlusDays(Period.DaysBetween(starts, handover) / 2)),
                new(view, SatisfactionMoment.After, handover + policy.AfterHandover),
            ];
    }

    private static readonly Text AskReason = new(
        "Dezelfde vraag vooraf, tijdens en achteraf laat zien wat bewoners van het project vinden.",
        "The same question before, during and after shows what residents think of the project.");

    private static Schedule AskResidents(MomentToAsk asking) => Contact.Schedule(asking.View) with
    {
        Of = SatisfactionMoments.Words.File(asking.Moment),
        Step = StepAt(asking.Moment),
        Because = AskReason,
        Due = asking.Due,
        EndsWithFacts = true,
    };

    private static Text StepAt(SatisfactionMoment moment)
    {
        Text when = SatisfactionMoments.Words.Name(moment);
        return new(
            $"De projectbegeleider vraagt bewoners {when.Dutch} om een cijfer, zonder naam.",
            $"The project guide asks residents for a mark {when.English} the works, without a name.");
    }

    /// <summary>A moment at which residents are asked how content they are.</summary>
    private sealed record MomentToAsk(ProjectView View, SatisfactionMoment Moment, LocalDate Due);
}
