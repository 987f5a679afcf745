namespace Leefbaarheid.Testing;

/// <summary>What happens in a few cases: a scene, and a number a turn.</summary>
internal sealed class History
{
    public static readonly Instant Start = Instant.FromUtc(2026, 9, 1, 10, 0);
    private const int Longest = 40;
    private const int LargestNumber = 1_000_000_000;
    private readonly ImmutableArray<long> numbers;
    private readonly int number;

    public History(IEnumerable<long> numbers, int number) => (this.numbers, this.number) = ([.. numbers], number);

    /// <summary>For a law to be random by.</summary>
    public int Number => number;

    public int Length => numbers.Length;

    /// <summary>A history of up to forty turns: the same seed gives the same.</summary>
    public static History Of(long seed)
    {
        var dice = new Dice(seed);
        var numbers = new long[dice.Below(Longest + 1)];
        for (var place = 0; place < numbers.Length; place++)
            numbers[place] = dice.Below(LargestNumber);
        return new History(numbers, dice.Below(1000));
    }

    /// <summary>The turns, with facts of their own each time.</summary>
    /// <param name="own">What an author generates besides; more than half are of it where there is any.</param>
    public IEnumerable<Turn> Turns(Scene? own = null)
    {
        var scene = own ?? Scene.All[number % Scene.All.Count];
        var anything = own is null ? Scene.Anything : Scene.All[number % Scene.All.Count];
        return numbers.Select(one => Turn.Of(scene, anything, one));
    }

    /// <summary>Without a stretch of the turns, the longest stretches first.</summary>
    public IEnumerable<History> Fewer()
    {
        for (var length = numbers.Length / 2; length > 0; length /= 2)
        {
            for (var from = 0; from + length <= numbers.Length; from += length)
                yield return new History([.. numbers[..from], .. numbers[(from + length)..]], number);
        }

        if (numbers.Length == 1)
            yield return new History([], number);
    }
}
