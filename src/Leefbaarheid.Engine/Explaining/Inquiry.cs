using Leefbaarheid.Engine.Stages;

namespace Leefbaarheid.Engine.Explaining;

/// <summary>One question put to a session: where it is asked from, and which conclusions were already told.</summary>
internal sealed class Inquiry
{
    private readonly HashSet<Origin> told;

    public Inquiry(Memory memory)
        : this(memory, default, [])
    {
    }

    private Inquiry(Memory memory, Origin origin, HashSet<Origin> told) =>
        (Memory, Origin, this.told) = (memory, origin, told);

    public Memory Memory { get; }

    /// <summary>The row that is followed.</summary>
    public Origin Origin { get; }

    public Inquiry From(Origin origin) => new(Memory, origin, told);

    /// <summary>True the first time that a conclusion is asked about.</summary>
    public bool Tell(Stage stage, int conclusion) => told.Add(new Origin(stage, conclusion));
}
