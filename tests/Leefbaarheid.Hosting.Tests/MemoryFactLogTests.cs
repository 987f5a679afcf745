namespace Leefbaarheid.Hosting.Tests;

/// <summary>The log in memory is a log.</summary>
public sealed class MemoryFactLogTests : FactLogContract
{
    protected override Task<IFactLog> CreateAsync() => Task.FromResult<IFactLog>(new MemoryFactLog());

    protected override Task<IFactLog> ReopenAsync(IFactLog log) => Task.FromResult(log);
}
