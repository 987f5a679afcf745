namespace Leefbaarheid.Domain;

/// <summary>Waar iets aan ontbreekt: a decision that says what is missing (<see cref="Require"/>, <see cref="Act"/>,
/// <see cref="Block"/>).</summary>
public interface ILacking
{
    /// <summary>What is still missing.</summary>
    ValueList<Term> Missing { get; }
}
