namespace Leefbaarheid.Rules;

/// <summary>A record, and the day on which it has been kept long enough.</summary>
/// <param name="Case">The case it belongs to.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Until">The first day on which it need not be kept.</param>
/// <param name="Fact">The record itself.</param>
internal sealed record Kept(CaseSubject Case, RecordKind Kind, LocalDate Until, FactReference Fact) : INamed
{
    /// <summary>Of a signal, the day it came in; null of all others.</summary>
    public LocalDate? ReceivedOn { get; init; }

    public string Name(Language language) =>
        $"{(language == Language.Dutch ? Kind.Term().Name.Dutch : Kind.Term().Name.English)} {Fact.Id}";
}
