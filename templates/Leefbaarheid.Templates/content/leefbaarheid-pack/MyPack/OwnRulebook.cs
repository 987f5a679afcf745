namespace PackNamespace;

/// <summary>The built-in rules with those of our own.</summary>
public static class OwnRulebook
{
    /// <summary>The thresholds and terms of the library; what we do otherwise goes behind <c>with</c>.</summary>
    public static LeefbaarheidPolicy Policy { get; } = LeefbaarheidPolicy.Default;

    public static Rulebook Create() => LeefbaarheidRulebook.Create(
        Policy,
        own: [CallBack.Rule, LoudHomes.Rule],
        host: [NoiseMeasurement.Relation, LoudHome.Relation]);
}
