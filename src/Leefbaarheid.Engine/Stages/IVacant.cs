namespace Leefbaarheid.Engine.Stages;

/// <summary>What a session remembers of a stage, which can be forgotten while it holds no row.</summary>
internal interface IVacant
{
    /// <summary>Whether it holds no row, has nothing to tell, and is worth forgetting for the room it takes.</summary>
    bool IsVacant { get; }
}
