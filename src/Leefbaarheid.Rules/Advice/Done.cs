namespace Leefbaarheid.Rules;

/// <summary>A step or referral that carries out a rule (how-the-rules-are-read.md, 7).</summary>
/// <param name="Case">The case it was recorded in.</param>
/// <param name="Rule">The rule.</param>
/// <param name="On">The day.</param>
/// <param name="Id">Its identity, which orders the steps of one day.</param>
/// <param name="Of">Which decision of the rule it names; none where it leaves that to its kind or the order.</param>
internal sealed record Done(CaseSubject Case, string Rule, LocalDate On, string Id, string? Of)
{
    /// <summary>The word of a decision that the kind of a step means, where its rule has that word.</summary>
    public string? Means { get; private init; }

    /// <summary>The kind of partner of a referral; none of a step.</summary>
    public PartnerKind? Partner { get; private init; }

    public static Done By(Intervention step) => new(step.Case, step.CarriesOut!, step.On, step.Id.Value, step.Of)
    {
        Means = WordOf(step.Kind),
    };

    public static Done By(Referral made) =>
        new(made.Case, made.CarriesOut!, made.ReferredOn, made.Id.Value, made.Of) { Partner = made.Partner.Kind };

    private static string? WordOf(InterventionKind kind) => kind switch
    {
        InterventionKind.Registration => "register",
        InterventionKind.PoliceReport => "policeReport",
        InterventionKind.Visit => "visit",
        InterventionKind.Consultation => "consult",
        InterventionKind.Tips => "tips",
        _ => null,
    };
}
