namespace Leefbaarheid.Engine;

/// <summary>Lets one caller in at a time, and refuses any other: one thread at a time, and not from inside.</summary>
internal sealed class Gate
{
    private int user;

    /// <exception cref="InvalidOperationException">Somebody is in.</exception>
    public Visit Enter()
    {
        if (Interlocked.CompareExchange(ref user, Environment.CurrentManagedThreadId, 0) is var other && other != 0)
            throw new InvalidOperationException(Misuse.InUse(other == Environment.CurrentManagedThreadId));
        return new Visit(this);
    }

    /// <summary>A caller's stay.</summary>
    public readonly ref struct Visit(Gate gate)
    {
        public void Dispose() => Volatile.Write(ref gate.user, 0);
    }
}
