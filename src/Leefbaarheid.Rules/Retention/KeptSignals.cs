using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>Signals: observations that led to nothing; others once they are closed or the tenancy has ended.</summary>
internal sealed class KeptSignals(RetentionPolicy policy)
{
    public Query<Kept> All
    {
        get
        {
            var observed =
                from signal in PlacedSignal.All.Where(s => s.Signal.Severity == Severity.Observation)
                join step in Facts.Interventions on signal.Case equals step.Case into steps
                join made in Facts.Referrals on signal.Case equals made.Case into referrals
                select new Observation(signal, LedTo(signal.Signal, steps, referrals));
            var followed = PlacedSignal.All
                .Where(s => s.Signal.Severity > Severity.Observation)
                .Concat(from o in observed where o.LedToSomething select o.Placed);
            return
                (from o in observed
                 where !o.LedToSomething
                 select Until(o.Placed, o.Placed.Signal.ReceivedOn + policy.Observation))
                .Concat(
                    from signal in followed
                    from day in DaysOfEnd(signal)
                    select Until(signal, day + policy.Signal));
        }
    }

    /// <summary>When it was closed and when the tenancy of its case ended, as far as they did.</summary>
    private static IEnumerable<LocalDate> DaysOfEnd(PlacedSignal placed)
    {
        if (placed.Signal.ClosedOn is { } closed)
        {
            yield return closed;
        }

        if (placed.Home?.TenancyEndedOn is { } ended)
        {
            yield return ended;
        }
    }

    private static bool LedTo(Signal signal, Group<Intervention> steps, Group<Referral> referrals) =>
        steps.Any(step => step.On >= signal.ReceivedOn) || referrals.Any(made => made.ReferredOn >= signal.ReceivedOn);

    private static Kept Until(PlacedSignal placed, LocalDate until) =>
        new(placed.Case, RecordKind.Signal, until, new(FactKinds.Signal, placed.Signal.Id.Value))
        {
            ReceivedOn = placed.Signal.ReceivedOn,
        };

    private sealed record Observation(PlacedSignal Placed, bool LedToSomething);
}
