namespace Leefbaarheid.Domain;

/// <summary>The words of <see cref="LiveabilityTask"/>.</summary>
public static class LiveabilityTasks
{
    /// <summary>The words.</summary>
    public static WordList<LiveabilityTask> Words { get; } = new(
        new(LiveabilityTask.A, "A", "woonmaatschappelijk werk", "social work around the home"),
        new(LiveabilityTask.B, "B", "kleinschalige infrastructuur", "small infrastructure"),
        new(LiveabilityTask.C, "C", "schoon, zonder overlast en veilig", "clean, without nuisance and safe"),
        new(LiveabilityTask.D, "D", "ontmoeting", "meeting"));
}
