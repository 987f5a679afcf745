namespace Leefbaarheid.Oracle;

/// <summary>
/// How one possible world has it with what cannot be known: in world 0 always no, in world 1 always yes, in all others
/// as chance, seeded by the number of the world, has it.
/// </summary>
internal sealed class Choices(int world)
{
    private readonly Random random = new(world);

    public bool Either() => world switch
    {
        0 => false,
        1 => true,
        _ => random.Next(2) == 1,
    };

    /// <summary>One of so many; -1 where it is none of them.</summary>
    public int OneOf(int count) => count > 0 && Either() ? random.Next(count) : -1;
}
