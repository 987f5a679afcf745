namespace Leefbaarheid.Rules;

/// <summary>Veiligheid: danger goes first.</summary>
internal sealed partial class SafetyPack(CaseViews views)
{
    public IEnumerable<Rule> Rules => [AcuteDangerFirst];
}
