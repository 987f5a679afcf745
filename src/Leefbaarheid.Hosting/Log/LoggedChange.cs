namespace Leefbaarheid.Hosting;

/// <summary>A change of what stands, as a log keeps it: each once, under a number of its own.</summary>
/// <param name="Number">Its number: later ones have higher ones.</param>
/// <param name="Area">The area that told it.</param>
/// <param name="At">The moment at which it was told.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Told">What was told; without its text where it ended.</param>
public sealed record LoggedChange(long Number, LogArea Area, Instant At, ChangeKind Kind, Announcement Told);
