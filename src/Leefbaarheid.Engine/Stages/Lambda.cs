namespace Leefbaarheid.Engine.Stages;

/// <summary>Which lambda of a stage a failure belongs to.</summary>
internal enum Lambda
{
    /// <summary>The condition, selector, validity or left key of a row.</summary>
    Row,

    /// <summary>The key of a row on the right.</summary>
    Other,

    /// <summary>What is made of a pair, a group or an element.</summary>
    Result,
}
