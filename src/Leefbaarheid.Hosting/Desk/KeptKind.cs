namespace Leefbaarheid.Hosting;

/// <summary>A kind of fact that a desk keeps: by what a fact is known, what it hangs on, how it is written.</summary>
/// <param name="name">What it is called in a log.</param>
/// <param name="isShared">Whether all areas read it.</param>
internal abstract class KeptKind(string name, bool isShared)
{
    public string Name { get; } = name;

    public bool IsShared { get; } = isShared;

    public abstract Type Type { get; }

    public abstract FactKey KeyOf(object fact);

    /// <summary>The case that a fact hangs on: its own, where it is what a case is about.</summary>
    public abstract CaseSubject? CaseOf(object fact);

    public abstract string Write(object fact);

    public abstract object Read(string json);

    public abstract string Erase(object fact);

    public abstract void PutInto(Session session, IEnumerable<object> facts);

    public abstract void RemoveFrom(Session session, object fact);
}
