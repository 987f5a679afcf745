namespace Leefbaarheid.Rules;

/// <summary>
/// The rungs of the landlord's ladder that were tried in a case (how-the-rules-are-read.md, 16): a step on the rung has
/// a result or says why the rung was skipped, or a referral of it has ended. What names no rung stands on that of the
/// rule it carries out.
/// </summary>
internal sealed class Ladder
{
    private readonly SortedSet<LandlordRung> tried = [];

    public Ladder(IReadOnlyCollection<Intervention> steps, IReadOnlyCollection<Referral> referrals)
    {
        if (steps.Count == 0 && referrals.Count == 0)
        {
            return;
        }

        var facts = new List<FactReference>();
        foreach (Intervention step in steps.Where(IsTried).OrderBy(step => step.Id))
        {
            Add(step.Rung ?? RungOf(step.CarriesOut), new(FactKinds.Intervention, step.Id.Value), facts);
        }

        foreach (Referral made in referrals.Where(made => made.End is not null).OrderBy(made => made.Id))
        {
            Add(RungOf(made.CarriesOut), new(FactKinds.Referral, made.Id.Value), facts);
        }

        Facts = facts.ToValueList();
    }

    /// <summary>The steps and referrals by which rungs were tried.</summary>
    public ValueList<FactReference> Facts { get; } = [];

    public bool WasTried(LandlordRung rung) => tried.Contains(rung);

    /// <summary>The names of those that were tried; that there are none where there are none.</summary>
    public Text Tried => tried.Select(LandlordRungs.Words.Term).Names();

    /// <summary>The rung that a rule's steps and referrals stand on; none of a rule beside the ladder.</summary>
    public static LandlordRung? RungOf(string? rule) => rule switch
    {
        "OVL-01" => LandlordRung.L0,
        "OVL-02" => LandlordRung.L1,
        "BB-01" or "OVL-04" => LandlordRung.L2,
        "BR-01" => LandlordRung.L3,
        "OVL-05" or "OVL-06" or "BR-02" => LandlordRung.L4,
        "OVL-07" => LandlordRung.L5,
        _ => null,
    };

    private static bool IsTried(Intervention step) =>
        step.Result is not null || !string.IsNullOrWhiteSpace(step.SkipReason);

    private void Add(LandlordRung? rung, FactReference by, List<FactReference> facts)
    {
        if (rung is { } known)
        {
            tried.Add(known);
            facts.Add(by);
        }
    }
}
