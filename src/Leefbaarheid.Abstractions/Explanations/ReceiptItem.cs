namespace Leefbaarheid.Abstractions;

/// <summary>A fact or a conclusion as a receipt keeps it.</summary>
/// <param name="Words">What it is, in the words of its relation.</param>
/// <param name="Values">All its values, as it writes them itself, in no culture.</param>
public sealed record ReceiptItem(string Words, string Values)
{
    internal static ReceiptItem Of(IRelation relation, object fact, Language language) => InvariantCulture.Run(() =>
        new ReceiptItem(relation.Describe(fact, language), fact.ToString() ?? ""));
}
