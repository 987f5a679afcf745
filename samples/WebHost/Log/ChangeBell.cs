namespace Leefbaarheid.WebHost;

/// <summary>Rings when changes were appended, so that nobody has to look again and again.</summary>
internal sealed class ChangeBell
{
    private TaskCompletionSource ringing = New();

    /// <summary>Ends when it rings next; take it before looking.</summary>
    public Task Next => Volatile.Read(ref ringing).Task;

    public void Ring() => Interlocked.Exchange(ref ringing, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
