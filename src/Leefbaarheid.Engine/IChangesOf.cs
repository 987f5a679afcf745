namespace Leefbaarheid.Engine;

/// <summary>The changes in the conclusions of one type, whatever it is.</summary>
internal interface IChangesOf
{
    IEnumerable<Change> All { get; }

    /// <summary>Whether there is none after all.</summary>
    bool IsEmpty { get; }
}
