namespace PackNamespace;

/// <summary>A conclusion that the library does not have: a home to be looked at by the technical department.</summary>
public sealed record LoudHome(HouseholdId Home, int Loudest)
{
    /// <summary>Another measurement amends it; it does not end and begin.</summary>
    public static Concluded<LoudHome> Relation { get; } = Fact.Concluded<LoudHome, HouseholdId>(
        l => l.Home,
        l => $"geluid in {l.Home}: tot {l.Loudest} dB",
        l => $"noise in {l.Home}: up to {l.Loudest} dB",
        (l, asked) => asked.Equals(l.Home));
}
