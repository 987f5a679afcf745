namespace Leefbaarheid.Rules.Views;

/// <summary>The references of a decision to the facts it used, in a fixed order.</summary>
internal static class FactsUsed
{
    public static ValueList<FactReference> Of(IEnumerable<Signal> signals) =>
        signals.Select(s => s.Id).Distinct().Order().Select(id => new FactReference("signal", id.Value)).ToValueList();

    public static ValueList<FactReference> Of(Referral referral) => [new("referral", referral.Id.Value)];

    public static ValueList<FactReference> Of(Payload payload) => [new("payload", payload.Id.Value)];

    public static ValueList<FactReference> Of(Employee employee) => [new("employee", employee.Id.Value)];

    public static ValueList<FactReference> And(this ValueList<FactReference> facts, params FactReference[] more) =>
        facts.Concat(more).ToValueList();
}
