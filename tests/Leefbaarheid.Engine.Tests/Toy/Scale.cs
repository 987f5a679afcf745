namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>
/// How large a history is: how many identities and keys there are, how many facts come at once, how deep the queries
/// are, and how many joins stand on top of each other. The larger, the flatter, lest rows multiply beyond measure.
/// </summary>
public sealed record Scale(int Ids, int Keys, int AtOnce, int Depth, int Joins)
{
    public static readonly Scale Small = new(6, 4, 3, 4, 15);
    public static readonly Scale Middle = new(24, 8, 12, 3, 2);
    public static readonly Scale Large = new(150, 40, 60, 2, 1);

    /// <summary>Mostly small; with the simplest genes, too.</summary>
    public static Scale Next(Genes genes) => genes.Below(30) switch
    {
        < 24 => Small,
        < 29 => Middle,
        _ => Large,
    };

    /// <summary>An identity; one of them has the least of all hashes.</summary>
    public int NextId(Genes genes) => genes.Below(Ids) is var id && id == Ids - 1 ? int.MinValue : id;
}
