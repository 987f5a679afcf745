namespace Leefbaarheid.Engine.Stages;

/// <summary>One query of a plan, shared by sessions: what it must remember for one stands in its Memory.</summary>
internal abstract partial class Stage(Query query)
{
    /// <summary>Which one in the plan it is: after all those that it reads. Set while the plan is made.</summary>
    public int Position { get; set; }

    /// <summary>The query it answers.</summary>
    public Query Query => query;

    /// <summary>Called once when the plan is complete, on those that read before those that are read.</summary>
    public virtual void Seal() { }

    /// <summary>What a session remembers of it at first; asked of stages that remember anything.</summary>
    public virtual Remembered NewState() => throw new NotSupportedException($"{Query} remembers nothing.");

    /// <summary>Tells those after it what came of the rows that changed since the last time.</summary>
    public virtual void Flush(Memory memory) { }
}
