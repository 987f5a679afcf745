using Leefbaarheid.Engine.Storage;

namespace Leefbaarheid.Engine.Stages;

/// <summary>What became of each row of a branch: the support it gives, or the failure it is.</summary>
internal sealed class BranchEndState
{
    public SlotMap Supports;
    public SlotMap Failures;
}
