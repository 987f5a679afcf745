namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>
/// Numbers that a random thing is built from, taken one at a time; where they run out, every choice is the simplest.
/// Fewer and smaller numbers so make a simpler thing, which is how failures shrink.
/// </summary>
public sealed class Genes(int[] numbers)
{
    private int next;

    public bool IsEmpty => next >= numbers.Length;

    public int Below(int bound) => IsEmpty ? 0 : (int)((uint)numbers[next++] % (uint)bound);
}
