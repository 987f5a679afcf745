namespace Leefbaarheid.Rules.Advice;

internal sealed record Suppression(CaseSubject Case, string Rule, Decision By);
