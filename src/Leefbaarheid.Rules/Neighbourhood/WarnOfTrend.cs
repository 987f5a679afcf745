using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

internal sealed partial class NeighbourhoodPack
{
    private const int Percent = 100;
    private const int SeveralDisciplines = 2;

    private static readonly RuleHead Rising = new(
        "AGR-02",
        "Trend: verharding en complexiteit",
        "Trend: hardening and complexity",
        [LegalBasis.LiveabilityTasks],
        [Sources.Btiv51Surroundings, Sources.Tij, Sources.Default])
    {
        Task = LiveabilityTask.C,
    };

    private Rule WarnOfTrend
    {
        get
        {
            var events = Aggression.Concat(Complexity);
            var recent = events.Within(policy.TrendWindow, one => one.On);
            var earlier = events.During(one => Validity.Between(
                one.On + policy.TrendWindow, (one.On + policy.TrendWindow + policy.TrendWindow).PlusDays(-1)));
            var rising =
                from area in recent.AggregateBy(
                    one => one.Key,
                    TrendTally.None,
                    (tally, one) => tally.With(one),
                    (tally, one) => tally.Without(one))
                let count = area.Value.Count
                where Say(
                    count >= policy.TrendLeast,
                    $"{NameOf(area.Key).Dutch}: {count} in {Window.Dutch}, minstens {policy.TrendLeast}",
                    $"{NameOf(area.Key).English}: {count} in {Window.English}, at least {policy.TrendLeast}")
                join before in earlier.CountBy(one => one.Key) on area.Key equals before.Key into counts
                let before = counts.Sum(one => one.Value)
                where Say(
                    (long)count * Percent >= (long)before * policy.TrendPercent,
                    $"daarvoor {before}, nu minstens {policy.TrendPercent}% daarvan",
                    $"before that {before}, now at least {policy.TrendPercent}% of it")
                select new RisingTrend(area.Key, area.Value);
            return Rising.Define(
                policy,
                rising.GroupBy(trend => new CaseKey(CaseSubject.Of(trend.Key.Area)))
                    .Beside(views.Teams, (trends, teams) => WarnTeam(trends, teams)));
        }
    }

    /// <summary>Signals of aggression, in the neighbourhood of whom or what they are about.</summary>
    private static Query<TrendEvent> Aggression =>
        from at in CasePlace.Locate(
            PlacedSignal.All.Where(placed => IsAggression(placed.Signal)), placed => placed.Case, placed => placed.Home)
        where IsKnown(at.Neighbourhood)
        select new TrendEvent(
            new TrendKey(at.Neighbourhood!, Trend.Aggression),
            at.Row.Signal.ReceivedOn,
            at.Row.Case,
            new FactReference(FactKinds.Signal, at.Row.Signal.Id.Value));

    /// <summary>Case files that need several disciplines, as they stand; of a project, where its complex is.</summary>
    private static Query<TrendEvent> Complexity
    {
        get
        {
            var files =
                from file in Facts.CaseFiles
                    .Where(file => Passing.SayUnless(
                        file.DisciplinesNeeded.Distinct().Count() >= SeveralDisciplines,
                        "het dossier vraagt niet meer dan één discipline",
                        "the case file asks for no more than one discipline"))
                join project in Facts.RenovationProjects
                    on (file.Case as ProjectCase)?.Project equals project.Id into projects
                let complex = projects.SingleOrDefault()?.Complex
                select new { File = file, Place = complex is { } known ? CaseSubject.Of(known) : file.Case };
            return
                from at in CasePlace.Locate(files, row => row.Place)
                let area = (at.Row.File.Case as AreaCase)?.Area ?? at.Neighbourhood
                where IsKnown(area)
                select new TrendEvent(
                    new TrendKey(area!, Trend.Complexity),
                    at.Row.File.OpenedOn,
                    at.Row.File.Case,
                    new FactReference(FactKinds.CaseFile, at.Row.File.Id.Value));
        }
    }

    private static bool IsAggression(Signal signal) => Passing.SayUnless(
        signal.Category is SignalCategory.Aggression or SignalCategory.Intimidation
            or SignalCategory.AggressionAgainstStaff,
        "dit is geen agressie en geen intimidatie",
        "this is no aggression and no intimidation");

    private static bool IsKnown(NeighbourhoodCode? area) => Passing.SayUnless(
        area is not null, "in welke buurt dit is, is niet bekend", "in which neighbourhood this is, is not known");

    private Text Window => policy.TrendWindow.Words();

    private static Text NameOf(TrendKey key) => ReasonFor(key.Trend).Name;

    private static readonly Term AggressionRises = new(
        "Aggression", "agressie en intimidatie", "aggression and intimidation");

    private static readonly Term ComplexityRises = new(
        "Complexity", "dossiers met meer disciplines", "case files with several disciplines");

    private static Term ReasonFor(Trend trend) => trend == Trend.Aggression ? AggressionRises : ComplexityRises;

    private static readonly Text WarnTeamStep = new(
        "Het gebiedsteam bespreekt wat er in de buurt speelt en wat het anders gaat doen.",
        "The area team discusses what goes on in the neighbourhood and what it will do differently.");

    /// <summary>Aggregate only: it names the team, and none of what was counted.</summary>
    private Warn WarnTeam(Grouping<CaseKey, RisingTrend> trends, Group<AreaDirectory<TeamAtWork>> teams)
    {
        RisingTrend[] all = [.. trends.OrderBy(trend => trend.Key.Trend)];
        LocalDate latest = all.Max(trend => trend.Tally.Latest);
        TeamAtWork? team = teams.Best(all[0].Key.Area);
        ValueList<FactReference> nothing = [];
        return Rising.Warn(new Advised(trends.Key.Case) { Start = latest, Facts = nothing.And(team) }) with
        {
            Step = WarnTeamStep,
            Because = all.Select(trend => ReasonOf(trend)).Aggregate((one, next) => one.Then(next)),
            Due = latest.With(DateAdjusters.EndOfMonth),
            Partner = team.OrKind(),
            Reasons = all.Select(trend => ReasonFor(trend.Key.Trend)).ToValueList(),
        };
    }

    private Text ReasonOf(RisingTrend trend)
    {
        Text name = NameOf(trend.Key);
        Text behind = numbers.Count(trend.Tally.Count, trend.Tally.Households);
        Text more = policy.TrendPercent == Percent
            ? new("evenveel als", "as many as")
            : new($"{policy.TrendPercent - Percent}% meer dan", $"{policy.TrendPercent - Percent}% more than");
        return new(
            $"In deze buurt: {name.Dutch}, {behind.Dutch} in {Window.Dutch}. "
                + $"Dat is minstens {more.Dutch} in de {Window.Dutch} ervoor.",
            $"In this neighbourhood: {name.English}, {behind.English} in {Window.English}. "
                + $"That is at least {more.English} in the {Window.English} before.");
    }
}
