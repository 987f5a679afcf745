namespace Leefbaarheid.Rules;

/// <summary>A step or referral that brought a case in at Buurtregie.</summary>
/// <param name="Case">The case.</param>
/// <param name="On">The day.</param>
/// <param name="Result">What it brought; null while it runs.</param>
/// <param name="ToldOn">The day the result was told; of a step its own day.</param>
/// <param name="Fact">What it was.</param>
internal sealed record CoordinationRecord(
    CaseSubject Case, LocalDate On, InterventionResult? Result, LocalDate ToldOn, FactReference Fact)
{
    public static CoordinationRecord Of(Intervention step) => new(
        step.Case, step.On, step.Result, step.On, new FactReference(FactKinds.Intervention, step.Id.Value));

    public static CoordinationRecord Of(Referral made) => new(
        made.Case,
        made.ReferredOn,
        made.End?.Result,
        made.End?.On ?? made.ReferredOn,
        new FactReference(FactKinds.Referral, made.Id.Value));
}
