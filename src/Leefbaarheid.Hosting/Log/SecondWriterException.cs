namespace Leefbaarheid.Hosting;

/// <summary>Somebody else appended to an area since it was read; nothing was appended.</summary>
public sealed class SecondWriterException : InvalidOperationException
{
    /// <summary>Another writer.</summary>
    public SecondWriterException()
        : this("Somebody else appended to this log since it was read. Read it anew and try again; let one desk write.")
    {
    }

    /// <summary>Another writer, told in words.</summary>
    /// <param name="message">The words.</param>
    public SecondWriterException(string message)
        : base(message)
    {
    }

    /// <summary>Another writer, told in words, with what the log's own store threw.</summary>
    /// <param name="message">The words.</param>
    /// <param name="inner">What the store threw.</param>
    public SecondWriterException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
