namespace Leefbaarheid.Abstractions;

/// <summary>Which operator a clause was written with.</summary>
public enum ClauseKind
{
    /// <summary>A relation read as it is.</summary>
    From,

    /// <summary><c>where</c>.</summary>
    Where,

    /// <summary><c>select</c> or <c>let</c>.</summary>
    Select,

    /// <summary>A second <c>from</c>, over a row's own collection or optional value.</summary>
    SelectMany,

    /// <summary><c>join … equals …</c>.</summary>
    Join,

    /// <summary><c>join … equals … into …</c>.</summary>
    GroupJoin,

    /// <summary><c>Beside</c>: all rows of a small relation.</summary>
    Beside,

    /// <summary><c>group … by …</c>.</summary>
    GroupBy,

    /// <summary><c>CountBy</c>.</summary>
    CountBy,

    /// <summary><c>AggregateBy</c>.</summary>
    AggregateBy,

    /// <summary><c>WithAny</c>.</summary>
    WithAny,

    /// <summary><c>WithNo</c>.</summary>
    WithNo,

    /// <summary><c>Within</c> a window of time.</summary>
    Within,

    /// <summary><c>During</c> a validity.</summary>
    During,

    /// <summary><c>Distinct</c>.</summary>
    Distinct,

    /// <summary><c>Concat</c>.</summary>
    Concat,

    /// <summary><c>OfType</c>.</summary>
    OfType,
}
