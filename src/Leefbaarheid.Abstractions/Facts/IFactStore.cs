namespace Leefbaarheid.Abstractions;

/// <summary>Something that takes facts: a session, a supposition, a store of a test.</summary>
public interface IFactStore
{
    /// <summary>Takes facts; one of a known identity replaces the earlier.</summary>
    /// <typeparam name="T">The type of the facts, as a given relation has it.</typeparam>
    /// <param name="facts">The facts.</param>
    void PutRange<T>(IEnumerable<T> facts);
}
