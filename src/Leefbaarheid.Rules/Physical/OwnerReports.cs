using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>The open physical reports of a case that were not passed on to their owner yet.</summary>
internal sealed class OwnerReports : IAdvised
{
    private readonly PlacedSignal[] reports;

    public OwnerReports(Grouping<OwnerKey, PlacedSignal> reports)
    {
        (Case, Owner) = (reports.Key.Case, reports.Key.Owner);
        this.reports = reports.Copy();
        Start = this.reports.Min(report => report.Signal.ReceivedOn);
        Signal[] signals = FactsUsed.InOrder(this.reports);
        Facts = FactsUsed.Of(signals);
        Topics = signals.Select(signal => Topic.Of(signal.Category)).Distinct().Order().ToValueList();
    }

    public CaseSubject Case { get; }

    /// <summary>The household of the case; null where it is a complex.</summary>
    public Household? Home => reports[0].Home;

    /// <summary>Who keeps the place in order; null where that is not known.</summary>
    public UpkeepOwner? Owner { get; }

    /// <summary>The day the earliest of them came in.</summary>
    public LocalDate Start { get; }

    LocalDate? IAdvised.Start => Start;

    public ValueList<FactReference> Facts { get; }

    public ValueList<Topic> Topics { get; }

    public int Count => reports.Length;

    public PartnerKind Kind => Owner == UpkeepOwner.Municipality ? PartnerKind.Municipality : PartnerKind.OwnUpkeep;

    /// <summary>The block that all are about; null where they are about several, or the whole complex.</summary>
    public string? Block => Case is ComplexCase && Array.TrueForAll(reports, one => one.Block == reports[0].Block)
        ? reports[0].Block
        : null;

    /// <summary>What they are about, each once.</summary>
    public Text Categories => Topics.Select(topic => topic.Name).Aggregate((all, next) => new(
        $"{all.Dutch}, {next.Dutch}", $"{all.English}, {next.English}"));
}
