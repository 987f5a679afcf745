using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>Signals that came in on no day of a case file: what came in on one is kept with the file.</summary>
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
            return Loose(
                (from o in observed
                 where !o.LedToSomething
                 select Until(o.Placed, o.Placed.Signal.ReceivedOn + policy.Observation))
                .Concat(
                    from signal in followed
                    from day in DaysOfEnd(signal)
                    select Until(signal, day + policy.Signal)));
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

    private static KeptSignal Until(PlacedSignal placed, LocalDate until) => new(
        placed.Signal,
        new Kept(placed.Case, RecordKind.Signal, until, new(FactKinds.Signal, placed.Signal.Id.Value)));

    private static Query<Kept> Loose(Query<KeptSignal> signals) =>
        from signal in signals
        join file in Facts.CaseFiles on signal.Kept.Case equals file.Case into files
        where Say(
            !files.Any(file => Holds(file, signal.Signal)),
            $"kwam binnen op {signal.Signal.ReceivedOn:uuuu-MM-dd}, {DayOf(signal.Signal, files).Dutch} een dossier",
            $"came in on {signal.Signal.ReceivedOn:uuuu-MM-dd}, {DayOf(signal.Signal, files).English} a file")
        select signal.Kept;

    private static bool Holds(CaseFile file, Signal signal) =>
        file.OpenedOn <= signal.ReceivedOn && !(file.ClosedOn < signal.ReceivedOn);

    private static Text DayOf(Signal signal, Group<CaseFile> files) => files.Any(file => Holds(file, signal))
        ? new("een dag van", "a day of")
        : new("geen dag van", "no day of");

    private sealed record Observation(PlacedSignal Placed, bool LedToSomething);

    private sealed record KeptSignal(Signal Signal, Kept Kept);
}
