namespace Leefbaarheid.Rules.Views;

/// <summary>The nuisance in a case, as the rules of nuisance and mediation look at it.</summary>
internal sealed class NuisanceView(
    TopicView topic, Group<Signal> recent, Group<Intervention> hearings, Group<Intervention> steps)
{
    public TopicView Topic => topic;

    public CaseSubject Case => topic.Case;

    public Signal Leading => topic.Leading;

    public NuisanceKind Kind => Leading.Kind ?? NuisanceKind.Unclear;

    public bool IsBetweenNeighbours => Kind is NuisanceKind.OrdinaryHindrance or NuisanceKind.Quarrel;

    public LocalDate Start => Leading.ReceivedOn;

    /// <summary>Nuisance signals of the case in the window, open or closed, the leading one among them.</summary>
    public int Repeats => recent.Count;

    public bool BothHeard => Heard(StepParty.Reporter) && Heard(StepParty.Subject);

    public Group<Intervention> Steps => steps;

    public ValueList<FactReference> Facts => FactsUsed.Of(topic.Open.Concat(recent));

    public bool WasTried(string rule) => steps.Any(step => step.CarriesOut == rule && step.Result is not null);

    public bool WasWithoutEffect(string rule) =>
        steps.Any(step => step.CarriesOut == rule && step.Result == InterventionResult.NoEffect);

    public bool WasDone(string rule) => steps.Any(step => step.CarriesOut == rule && step.On >= Start);

    private bool Heard(StepParty party) => hearings.Any(step => step.With.Contains(party));
}
