using static Leefbaarheid.Abstractions.Clause;

namespace Leefbaarheid.Testing.Tests;

/// <summary>Rules of a corporation's own.</summary>
internal static class Own
{
    public static RuleHead Head(string id) =>
        new(id, $"Eigen {id}", $"Own {id}", [], [new Source(SourceKind.Practice, "AFSPRAAK", "werkafspraak")]);

    /// <summary>An afraid reporter is called back on the day itself.</summary>
    public static Rule CallBack { get; } = Head("EIG-01") is var head ? head.Define(
        from signal in Facts.Signals
        where Say(signal.ReporterAfraid, $"de melder is bang", $"the reporter is afraid")
        select Act(head, signal)) : throw new InvalidOperationException();

    public static Act Act(RuleHead head, Signal signal) => head.Act(Advised.By(signal)) with
    {
        Step = new("Bel de melder terug.", "Call the reporter back."),
        Due = signal.ReceivedOn,
    };

    /// <summary>A rule about every signal for which something holds.</summary>
    public static Rulebook When(Func<Signal, bool> holds) => LeefbaarheidRulebook.Create(
        own: [Head("EIG-01") is var head ? head.Define(Facts.Signals.Where(holds).Select(s => Act(head, s))) : null!]);
}
