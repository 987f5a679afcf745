namespace PackNamespace;

/// <summary>A fact that the library does not have: how loud it was in a home, measured with consent.</summary>
public sealed record NoiseMeasurement(string Id, HouseholdId Home, LocalDate On, int Decibels)
{
    public static Given<NoiseMeasurement, string> Relation { get; } = Fact.Given<NoiseMeasurement, string>(
        m => m.Id,
        m => $"meting {m.Id}: {m.Decibels} dB",
        m => $"measurement {m.Id}: {m.Decibels} dB",
        (m, asked) => asked.Equals(m.Home));
}
