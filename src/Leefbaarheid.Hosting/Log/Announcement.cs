namespace Leefbaarheid.Hosting;

/// <summary>What was told of one conclusion: a decision, the first of a case, or a topic nobody answers.</summary>
/// <param name="Key">What stays the same when only wording or detail changes; in an area one stands by a key.</param>
/// <param name="Case">The id of the case.</param>
/// <param name="Json">
/// The conclusion, as <see cref="AdviceJson"/> writes it; none where it ended, or was erased.
/// </param>
public sealed record Announcement(string Key, string Case, string? Json)
{
    /// <summary>The id of its rule; none of a topic that no rule answers.</summary>
    public string? Rule { get; init; }

    /// <summary>The last day to do it.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>The facts it used.</summary>
    public ValueList<FactKey> Facts { get; init; } = [];

    /// <summary>Whether what it said was erased.</summary>
    public bool IsErased { get; init; }

    /// <summary>What is left where its personal data are erased: what it is about, its rule and its day.</summary>
    public Announcement Erased() => this with { Json = null, IsErased = true };
}
