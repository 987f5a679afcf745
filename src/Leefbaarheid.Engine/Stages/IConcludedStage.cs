namespace Leefbaarheid.Engine.Stages;

/// <summary>A stage of conclusions, whatever their type.</summary>
internal interface IConcludedStage
{
    /// <summary>What began and ended since this was last asked.</summary>
    IChangesOf TakeChanges(Memory memory);
}
