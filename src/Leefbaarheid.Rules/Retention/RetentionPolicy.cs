using static Leefbaarheid.Rules.PolicyOption;

namespace Leefbaarheid.Rules;

/// <summary>Beleid bewaartermijnen: how long PRI-03 lets each kind of record be kept.</summary>
public sealed record RetentionPolicy
{
    /// <summary>
    /// A case file and what it holds, after it was closed or the tenancy ended; of the tenancy, practice.
    /// </summary>
    public Period CaseFile { get; init; } = Period.FromYears(2);

    /// <summary>A signal outside any file, after it was closed or the tenancy ended (our inference).</summary>
    public Period Signal { get; init; } = Period.FromYears(2);

    /// <summary>A signal that is no more than an observation and led to nothing (our inference).</summary>
    public Period Observation { get; init; } = Period.FromMonths(6);

    /// <summary>The note of a consultation on violence at home, HG-01 (our inference).</summary>
    public Period ConsultNote { get; init; } = Period.FromMonths(6);

    /// <summary>A report to Veilig Thuis, HG-02 (our inference).</summary>
    public Period Report { get; init; } = Period.FromYears(2);

    /// <summary>Arrears, after they were settled (practice: seven years for what is financial).</summary>
    public Period Arrears { get; init; } = Period.FromYears(7);

    /// <summary>A placement, after it ended or the tenancy did (our inference).</summary>
    public Period Placement { get; init; } = Period.FromYears(2);

    /// <summary>A project with its visits and contacts, after the handover (our inference).</summary>
    public Period Project { get; init; } = Period.FromYears(2);

    /// <summary>A training (our inference).</summary>
    public Period Training { get; init; } = Period.FromYears(5);

    internal static RetentionPolicy Ask(PolicyOptions<RetentionPolicy> options) =>
        new()
        {
            CaseFile = options.Period(p => p.CaseFile, Practice(
                "een dossier en wat erin staat, na sluiten of einde van de huur",
                "a case file and what it holds, after closing or the end of the tenancy", "PRI-03")),
            Signal = options.Period(p => p.Signal, Inference(
                "een signaal buiten een dossier, na sluiten of einde van de huur",
                "a signal outside any file, after closing or the end of the tenancy", "PRI-03")),
            Observation = options.Period(p => p.Observation, Inference(
                "een observatie die nergens toe leidde",
                "an observation that led to nothing", "PRI-03")),
            ConsultNote = options.Period(p => p.ConsultNote, Inference(
                "de notitie van een overleg over huiselijk geweld",
                "the note of a consultation on violence at home", "PRI-03")),
            Report = options.Period(p => p.Report, Inference(
                "een melding bij Veilig Thuis",
                "a report to Veilig Thuis", "PRI-03")),
            Arrears = options.Period(p => p.Arrears, Practice(
                "een huurachterstand, na voldoening",
                "arrears, after they were settled", "PRI-03")),
            Placement = options.Period(p => p.Placement, Inference(
                "een plaatsing, nadat die of de huur eindigde",
                "a placement, after it or the tenancy ended", "PRI-03")),
            Project = options.Period(p => p.Project, Inference(
                "een project met bezoeken en contacten, na de oplevering",
                "a project with its visits and contacts, after the handover", "PRI-03")),
            Training = options.Period(p => p.Training, Inference(
                "een scholing",
                "a training", "PRI-03")),
        };
}
