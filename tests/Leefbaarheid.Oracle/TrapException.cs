namespace Leefbaarheid.Oracle;

/// <summary>What a rule's lambda throws on purpose in a test.</summary>
public sealed class TrapException : Exception
{
    public TrapException()
        : base("The trap was sprung.")
    {
    }

    public TrapException(string message)
        : base(message)
    {
    }

    public TrapException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
