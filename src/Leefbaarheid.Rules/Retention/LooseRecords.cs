using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>
/// Records that stand alone: a signal that came in on a day of a case file is kept with the file. It is asked of what
/// has been kept long enough, which are few, and not of all.
/// </summary>
internal static class LooseRecords
{
    public static Query<Kept> Of(Query<Kept> reached) =>
        from record in reached
        join file in Facts.CaseFiles on CaseIfSignal(record) equals file.Case into files
        where record.ReceivedOn is not { } day || IsOnNoDayOf(files, day)
        select record;

    /// <summary>No files are looked up of other records.</summary>
    private static CaseSubject? CaseIfSignal(Kept record) => record.ReceivedOn is null ? null : record.Case;

    private static bool IsOnNoDayOf(Group<CaseFile> files, LocalDate day)
    {
        bool isOnNone = !files.Any(file => Holds(file, day));
        return Say(
            isOnNone,
            $"kwam binnen op {day:uuuu-MM-dd}, {(isOnNone ? "geen" : "een")} dag van een dossier",
            $"came in on {day:uuuu-MM-dd}, {(isOnNone ? "no" : "a")} day of a file");
    }

    private static bool Holds(CaseFile file, LocalDate day) => file.OpenedOn <= day && !(file.ClosedOn < day);
}
