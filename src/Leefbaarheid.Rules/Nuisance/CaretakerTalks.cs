using Leefbaarheid.Domain.Areas;
using Leefbaarheid.Rules.Views;

namespace Leefbaarheid.Rules.Nuisance;

internal sealed partial class NuisancePack
{
    private static readonly RuleHead Caretaker = new(
        "OVL-02",
        "Gesprek wijkbeheerder",
        "The caretaker talks",
        [LegalBasis.Contract],
        [Sources.Tiw, Sources.Vact, Sources.Default]);

    private Rule CaretakerTalks
    {
        get
        {
            var light =
                from n in nuisance
                where Say(n.Topic.IsHousehold, $"over een bekend huishouden")
                where Say(n.IsBetweenNeighbours, $"soort overlast: {Word(n.Kind)}")
                where Say(n.Leading.Severity < policy.Serious, $"ernst {(int)n.Leading.Severity}, {MostForResidents}")
                where Say(
                    n.Repeats >= policy.Repeated, $"{n.Repeats} meldingen {InWindow}, minstens {policy.Repeated}")
                select new { View = n, Applies = n.Leading.TriedSelf.Or(Answers.Of(n.Leading.ReporterAfraid)) };
            var officesInUse =
                from team in Facts.AreaTeams
                from office in team.Offices
                select new OfficeInUse(team.Id, office);
            return Caretaker.Define(
                policy,
                from row in light
                where Say(
                    row.Applies == Answer.Yes,
                    $"zelf geprobeerd: {Word(row.View.Leading.TriedSelf)}, of de melder is bang")
                join team in Facts.AreaTeams on true equals true into teams
                join office in officesInUse.During(o => Validity.Between(o.Office.InUseFrom, o.Office.InUseTo))
                    on true equals true into offices
                select HearBothSides(row.View, TeamFor(row.View.Topic, teams), offices),
                from row in light
                where Say(row.Applies == Answer.Unknown, $"niet bekend of de melder het zelf heeft geprobeerd")
                select AskBeforeTalk(row.View));
        }
    }

    private static AreaTeam? TeamFor(TopicView topic, IEnumerable<AreaTeam> teams)
    {
        AreaTeam[] serving = [.. teams.Where(team => team.Areas.Serve(topic.Neighbourhood)).OrderBy(team => team.Id)];
        return topic.Neighbourhood is null && serving.Length > 1 ? null : serving.FirstOrDefault();
    }

    private Act HearBothSides(NuisanceView n, AreaTeam? team, IEnumerable<OfficeInUse> offices) =>
        new(Caretaker.Card, n.Case)
        {
            Step = (n.Leading.ReporterAfraid
                ? new Text(
                    "De wijkbeheerder hoort beide kanten, apart van elkaar.",
                    "The caretaker hears both sides, apart from each other.")
                : new Text("De wijkbeheerder hoort beide kanten.", "The caretaker hears both sides."))
                .Then(AtOffice(team, offices)),
            Because = new(
                "Er is meer dan eens gemeld, en het zelf bespreken is geprobeerd of kan niet van de melder worden "
                + "gevraagd.",
                "It was reported more than once, and raising it oneself was tried or cannot be asked of the reporter."),
            Start = n.Start,
            Due = policy.Talk.EndFrom(n.Start, calendar),
            Rung = LandlordRung.L1,
            Partner = new Addressee(PartnerKind.AreaTeam, null, team?.Name),
            Facts = team is null ? n.Facts : n.Facts.And(new FactReference("areaTeam", team.Id.Value)),
            Topics = [n.Topic.Topic],
        };

    private Require AskBeforeTalk(NuisanceView n) =>
        TriedSelfQuestion.About(n, Caretaker.Card, policy.Talk.EndFrom(n.Start, calendar));

    private static Text AtOffice(AreaTeam? team, IEnumerable<OfficeInUse> offices)
    {
        if (team is null)
        {
            return Text.Empty;
        }

        DistrictOffice? office = offices.SingleOrDefault(o => o.Team == team.Id)?.Office;
        string place = office is null ? ""
            : office.Address is null ? office.Name
            : $"{office.Name}, {office.Address}";
        return office is null
            ? new Text($"Gebiedsteam: {team.Name}.", $"Area team: {team.Name}.")
            : new Text($"Gebiedsteam {team.Name}, wijkkantoor {place}.", $"Area team {team.Name}, office {place}.");
    }
}
