namespace Leefbaarheid.Rules;

/// <summary>Bewaartermijnen: what has been kept long enough.</summary>
internal sealed partial class RetentionPack(RetentionPolicy policy)
{
    public IEnumerable<Rule> Rules => [DeleteInTime];
}
