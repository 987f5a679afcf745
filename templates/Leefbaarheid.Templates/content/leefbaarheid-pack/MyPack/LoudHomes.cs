namespace PackNamespace;

/// <summary>An own fact with an own conclusion: twice over 40 dB in 30 days.</summary>
internal static class LoudHomes
{
    private const int MostDecibels = 40;
    private static readonly Period Window = Period.FromDays(30);

    public static Rule Rule { get; } = Rule.Define(
        "EIG-02",
        "Te veel geluid in de woning",
        "Too much noise in the home",
        from home in Facts.Households
        join measured in NoiseMeasurement.Relation.Within(Window, m => m.On).Where(m => m.Decibels > MostDecibels)
            on home.Id equals measured.Home into loud
        where Say(
            loud.Count >= 2,
            $"{loud.Count} metingen boven {MostDecibels} dB in 30 dagen, minstens 2",
            $"{loud.Count} measurements over {MostDecibels} dB in 30 days, at least 2")
        select new LoudHome(home.Id, loud.Max(m => m.Decibels))).BasedOn(Agreements.OfTheTeam);
}
