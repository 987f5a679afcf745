namespace Leefbaarheid.Testing;

/// <summary>A history that happened, with an evaluation after each turn.</summary>
/// <param name="History">The history.</param>
/// <param name="Turns">What happened.</param>
/// <param name="Session">The session at its end; laws that change it begin one of their own.</param>
/// <param name="Facts">The facts that are there at the end.</param>
/// <param name="Standing">What stands at the end.</param>
internal sealed record Experience(
    History History,
    IReadOnlyList<Turn> Turns,
    Session Session,
    IReadOnlyList<object> Facts,
    Standing Standing);
