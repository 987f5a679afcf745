namespace Leefbaarheid.Rules.Advice;

/// <summary>A record that a rule was carried out; without a rule it carries out none.</summary>
internal sealed record Done(CaseSubject Case, string? Rule, LocalDate On);
