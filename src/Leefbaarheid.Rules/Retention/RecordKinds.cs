namespace Leefbaarheid.Rules;

/// <summary>The words of the kinds of record.</summary>
internal static class RecordKinds
{
    private static readonly Term[] Terms =
    [
        new(nameof(RecordKind.CaseFile), "dossier", "case file"),
        new(nameof(RecordKind.Signal), "signaal", "signal"),
        new(nameof(RecordKind.ConsultNote), "verslag van overleg", "note of a consultation"),
        new(nameof(RecordKind.Report), "melding bij Veilig Thuis", "report to Veilig Thuis"),
        new(nameof(RecordKind.Arrears), "huurachterstand", "arrears"),
        new(nameof(RecordKind.Placement), "plaatsing", "placement"),
        new(nameof(RecordKind.Project), "project", "project"),
        new(nameof(RecordKind.Training), "scholing", "training"),
    ];

    public static Term Term(this RecordKind kind) => Terms[(int)kind];
}
