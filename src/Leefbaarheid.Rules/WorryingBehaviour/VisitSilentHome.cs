namespace Leefbaarheid.Rules;

internal sealed partial class WorryingBehaviourPack
{
    private static readonly RuleHead Silence = new(
        "ZG-04",
        "Stil signaal: combinatie",
        "Silent signs taken together",
        [LegalBasis.Contract],
        [Sources.Btiv51, Sources.Kje, Sources.Flo, Sources.Ven, Sources.Default])
    {
        Task = LiveabilityTask.A,
        Because = new(
            "Elk teken zegt weinig; samen vragen ze dat iemand gaat kijken.",
            "Each sign says little; together they ask that someone looks."),
    };

    private Rule VisitSilentHome
    {
        get
        {
            var silent =
                from home in SilentHomes
                where Say(
                    home.IsOwnTenant,
                    $"{home.Whose.Dutch}, de regel is voor eigen huurders",
                    $"{home.Whose.English}, the rule is for own tenants")
                where Say(
                    home.Indicators.Count >= policy.MinimumIndicators,
                    $"{Count(Noun.Sign, home.Indicators).Dutch}, minstens {policy.MinimumIndicators}",
                    $"{Count(Noun.Sign, home.Indicators).English}, at least {policy.MinimumIndicators}")
                where Say(
                    home.Areas.Count >= policy.MinimumAreas,
                    $"{Count(Noun.AreaOfLife, home.Areas).Dutch}, minstens {policy.MinimumAreas}",
                    $"{Count(Noun.AreaOfLife, home.Areas).English}, at least {policy.MinimumAreas}")
                where Say(
                    !home.HasOpenFile,
                    $"{(home.HasOpenFile ? "er is een" : "geen")} open dossier",
                    $"{(home.HasOpenFile ? "there is an" : "no")} open case file")
                select home;
            var atTeams = silent.Beside(
                views.Teams, (home, known) => new { Home = home, Team = known.Best(home.Neighbourhood) });
            return Silence.Define(
                policy,
                atTeams.Select(row => Visit(row.Home, row.Team)),
                atTeams.Select(row => TellTeam(row.Home, row.Team)));
        }
    }

    private static Text Count(Noun noun, ValueList<Term> found) => noun.Count(found.Count).Then(
        new($"({found.Names().Dutch})", $"({found.Names().English})"));

    private static bool TellsSigns(Signal signal) =>
        Passing.SayUnless(
            signal.Indicators.Count > 0, "het signaal noemt geen teken van stilte", "the signal names no silent sign")
        && Passing.SayUnless(
            !signal.Category.IsViolenceAtHome(),
            "geweld in huis telt hier niet mee",
            "violence at home does not count here");

    /// <summary>The signs in signals of the window, taken together by household.</summary>
    private Query<SilentView> SilentHomes
    {
        get
        {
            var counted = PlacedSignal.All
                .Where(placed => TellsSigns(placed.Signal))
                .Within(policy.Window, placed => placed.Signal.ReceivedOn)
                .Where(placed => placed.Case is HouseholdCase);
            var stillOpen = counted.During(
                placed => Validity.Between(placed.Signal.ReceivedOn, placed.Signal.ClosedOn));
            return
                from signs in counted.GroupBy(placed => placed.Case)
                join placed in stillOpen on signs.Key equals placed.Case into open
                join owed in views.Overdue on signs.Key equals owed.Case into arrears
                join file in views.OpenFiles on signs.Key equals file.Case into files
                join complex in Facts.Complexes
                    on CasePlace.ComplexOf(signs.Key, signs.First().Home) equals complex.Id into complexes
                select new SilentView(signs, open, arrears)
                {
                    HasOpenFile = files.Count > 0,
                    Complex = complexes.SingleOrDefault(),
                };
        }
    }

    private LocalDate SilenceDue(SilentView home) => policy.Visit.EndFrom(home.Start, calendar);

    private static readonly Text VisitStep = new(
        "De wijkbeheerder gaat op bezoek en kijkt hoe het gaat.",
        "The caretaker visits and looks how things are.");

    private Act Visit(SilentView home, TeamAtWork? team) => Silence.Act(home) with
    {
        IsOwnVisit = true,
        Step = VisitStep.Then(team?.Place ?? Text.Empty),
        Due = SilenceDue(home),
        Partner = team.OrKind(),
        Reasons = home.Indicators,
        Facts = home.Facts.And(team),
    };

    private static readonly Text TellTeamStep = new(
        "Vraag het gebiedsteam op te letten; vertel alleen wat daarvoor nodig is.",
        "Ask the area team to keep an eye open; tell only what that needs.");

    private Warn TellTeam(SilentView home, TeamAtWork? team) => Silence.Warn(home) with
    {
        Step = TellTeamStep,
        Due = SilenceDue(home),
        Partner = team.OrKind(),
        Reasons = home.Indicators,
        Facts = home.Facts.And(team),
    };
}
