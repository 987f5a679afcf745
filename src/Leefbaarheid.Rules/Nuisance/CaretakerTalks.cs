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
        [Sources.Tiw, Sources.Vact, Sources.Default])
    {
        Task = LiveabilityTask.A,
    };

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
            var theirs =
                from row in light
                where Say(
                    row.Applies == Answer.Yes,
                    $"zelf geprobeerd: {Word(row.View.Leading.TriedSelf)}, of de melder is bang")
                select row.View;
            return Caretaker.Define(
                policy,
                theirs.Beside(TeamsAtWork, (n, known) => HearBothSides(
                    n, known.SingleOrDefault()?.Best(n.Topic.Neighbourhood))),
                from row in light
                where Say(row.Applies == Answer.Unknown, $"niet bekend of de melder het zelf heeft geprobeerd")
                select AskBeforeTalk(row.View));
        }
    }

    /// <summary>All teams by area, each with the office it uses that day: one row, once there is a team.</summary>
    private static Query<AreaDirectory<TeamAtWork>> TeamsAtWork
    {
        get
        {
            var offices =
                from team in Facts.AreaTeams
                from office in team.Offices
                select new OfficeInUse(team.Id, office);
            var teams =
                from team in Facts.AreaTeams
                join office in offices.During(o => Validity.Between(o.Office.InUseFrom, o.Office.InUseTo))
                    on team.Id equals office.Team into inUse
                select new TeamAtWork(team, inUse.SingleOrDefault()?.Office);
            return teams.GroupBy(team => true).Beside(
                Facts.Municipalities,
                (all, municipalities) => new AreaDirectory<TeamAtWork>(
                    [.. all.OrderBy(one => one.Team.Id)], one => one.Team.Areas, municipalities));
        }
    }

    private static readonly Addressee NoTeam = new(PartnerKind.AreaTeam);

    private static readonly Text HearBoth = new(
        "De wijkbeheerder hoort beide kanten.", "The caretaker hears both sides.");

    private static readonly Text HearApart = new(
        "De wijkbeheerder hoort beide kanten, apart van elkaar.",
        "The caretaker hears both sides, apart from each other.");

    private static readonly Text HearBothSidesReason = new(
        "Er is meer dan eens gemeld, en het zelf bespreken is geprobeerd of kan niet van de melder worden "
            + "gevraagd.",
        "It was reported more than once, and raising it oneself was tried or cannot be asked of the reporter.");

    private Act HearBothSides(NuisanceView n, TeamAtWork? at) =>
        new(Caretaker.Card, n.Case)
        {
            Step = (n.Leading.ReporterAfraid ? HearApart : HearBoth).Then(at?.Place ?? Text.Empty),
            Because = HearBothSidesReason,
            Start = n.Start,
            Due = policy.Talk.EndFrom(n.Start, calendar),
            Rung = LandlordRung.L1,
            Partner = at?.Addressee ?? NoTeam,
            Facts = at is null ? n.Facts : n.Facts.And(new FactReference("areaTeam", at.Team.Id.Value)),
            Topics = n.Topic.Topics,
        };

    private Require AskBeforeTalk(NuisanceView n) =>
        TriedSelfQuestion.About(n, Caretaker.Card, policy.Talk.EndFrom(n.Start, calendar));
}
