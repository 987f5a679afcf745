namespace Leefbaarheid.Rules;

/// <summary>The nuisance in a case, as the rules of nuisance and mediation look at it, read once.</summary>
internal sealed class NuisanceView : IAdvised
{
    private readonly Intervention[] steps;

    public NuisanceView(
        TopicView topic, Group<Signal> recent, Group<Intervention> hearings, Group<Intervention> steps)
    {
        Topic = topic;
        Repeats = recent.Count;
        Facts = topic.With(recent);
        BothHeard = hearings.Count > 0
            && hearings.Any(step => step.With.Contains(StepParty.Reporter))
            && hearings.Any(step => step.With.Contains(StepParty.Subject));
        this.steps = steps.Copy();
    }

    public TopicView Topic { get; }

    public CaseSubject Case => Topic.Case;

    public Signal Leading => Topic.Leading;

    public NuisanceKind Kind => Leading.Kind ?? NuisanceKind.Unclear;

    public bool IsBetweenNeighbours => Kind is NuisanceKind.OrdinaryHindrance or NuisanceKind.Quarrel;

    public LocalDate Start => Topic.Start;

    LocalDate? IAdvised.Start => Start;

    public ValueList<Topic> Topics => Topic.Topics;

    /// <summary>Nuisance signals of the case in the window, open or closed, the leading one among them.</summary>
    public int Repeats { get; }

    /// <summary>Their number in words.</summary>
    public Text Reports => Noun.Report.Count(Repeats);

    /// <summary>Whether both sides were heard in the window; asked of a persistent disturbance only.</summary>
    public bool BothHeard { get; }

    public ValueList<FactReference> Facts { get; }

    public bool WasTried(string rule) =>
        Array.Exists(steps, step => step.CarriesOut == rule && step.Result is not null);

    /// <summary>What the reporter said of being referred; who stays anonymous cannot be.</summary>
    public Answer ReporterConsent =>
        Leading.Reporter?.Role == ReporterRole.Anonymous ? Answer.No : Leading.ReporterConsent;

    /// <summary>Whether the latest result of the rule was none: of one day, that of the lowest id.</summary>
    public bool WasWithoutEffect(string rule) => steps
        .Where(step => step.CarriesOut == rule && step.Result is not null)
        .OrderByDescending(step => step.On)
        .ThenBy(step => step.Id)
        .FirstOrDefault()?.Result == InterventionResult.NoEffect;

    /// <summary>The last day on which the rule was carried out, from the leading signal on.</summary>
    public LocalDate? LastDone(string rule) => steps
        .Where(step => step.CarriesOut == rule && step.On >= Start)
        .Max(step => (LocalDate?)step.On);
}
