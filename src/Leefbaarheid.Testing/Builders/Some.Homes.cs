namespace Leefbaarheid.Testing;

public static partial class Some
{
    /// <summary>A household that rents from the corporation, of which nothing else is known.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="complex">The complex it lives in; none where it is not known.</param>
    /// <param name="block">The block of that complex.</param>
    public static Household Household(string id = "H1", string? complex = null, string? block = null) =>
        new(new(id))
        {
            Dwelling = new Dwelling { Complex = complex is null ? null : new(complex), Block = block },
        };

    /// <summary>A complex with the blocks A and B.</summary>
    /// <param name="id">The identity.</param>
    public static Complex Complex(string id = "C1") => new(new(id)) { Blocks = ["A", "B"] };

    /// <summary>The municipality of Tilburg, of whose ordinance nothing is known.</summary>
    /// <param name="code">Its CBS code.</param>
    public static Municipality Municipality(string code = "GM0855") => new(MunicipalityCode.Parse(code));
}
