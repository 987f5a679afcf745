namespace Leefbaarheid.Hosting;

/// <summary>What an area holds.</summary>
/// <param name="Head">How far it is.</param>
/// <param name="Facts">Its facts, each as it was last put; erased ones too.</param>
/// <param name="Standing">What was told and stands: begun or amended, and not ended since.</param>
public sealed record AreaContents(
    AreaHead Head, IReadOnlyList<LoggedFact> Facts, IReadOnlyList<Announcement> Standing);
