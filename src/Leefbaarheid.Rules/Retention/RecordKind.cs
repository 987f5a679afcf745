namespace Leefbaarheid.Rules;

/// <summary>Kinds of record that are kept for a time, in the order in which they are named.</summary>
internal enum RecordKind
{
    CaseFile,
    Signal,
    ConsultNote,
    Report,
    Arrears,
    Placement,
    Project,
    Training,
}
