using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Leefbaarheid.Hosting.Tests;

/// <summary>What was logged, with all that a sink could write of it.</summary>
internal sealed class Lines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyList<string> All => [.. lines];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter) => lines.Enqueue($"{formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
