namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>Which operators a random rulebook is built from.</summary>
public enum Operators
{
    /// <summary>Every operator.</summary>
    All,

    /// <summary>Every operator, and each once more with a lambda that throws for some rows.</summary>
    Traps,

    /// <summary>Those that keep to the key of a row.</summary>
    Local,

    /// <summary>Every operator, but nothing that is gathered rests on an absence or a group itself.</summary>
    Told,
}
