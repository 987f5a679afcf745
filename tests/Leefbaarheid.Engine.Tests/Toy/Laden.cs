namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>
/// A row that carries along a live group, of rows or of others like itself, which is read late or never.
/// </summary>
/// <remarks>Equality is by reference: it is no identity.</remarks>
public sealed class Laden(Row row, IEnumerable<object> cargo)
{
    public Row Row => row;

    public IEnumerable<object> Cargo => cargo;

    /// <summary>Whatever its cargo comes to at the moment.</summary>
    public int Weight => cargo.Sum(x => x is Laden other ? 5 + (other.Weight % 1000) : ((Row)x).Value + 1);

    /// <summary>The same cargo, on another row.</summary>
    public Laden On(Row other) => new(other, cargo);
}
