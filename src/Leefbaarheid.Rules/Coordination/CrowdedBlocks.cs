using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>
/// The blocks of a complex with enough households that signals are about. A household lives in one block, so each is
/// counted once, in its own.
/// </summary>
internal sealed class CrowdedBlocks
{
    /// <summary>So many signals are looked at one by one before they are hashed.</summary>
    private const int Few = 16;

    private readonly List<(string? Block, int Households)> blocks = [];
    private readonly int least;

    /// <param name="signals">The signals that are counted; each names a household.</param>
    /// <param name="least">From how many households a block is crowded.</param>
    public CrowdedBlocks(CountedSignal[] signals, int least)
    {
        this.least = least;
        HashSet<HouseholdId?>? seen = signals.Length > Few ? new(signals.Length) : null;
        for (int place = 0; place < signals.Length; place++)
        {
            PlacedSignal placed = signals[place].Placed;
            if (seen?.Add(placed.Household) ?? IsFirst(signals.AsSpan(0, place), placed.Household))
            {
                Count(placed.Block);
            }
        }

        foreach (var (_, households) in blocks)
        {
            MostHouseholds = Math.Max(MostHouseholds, households);
            CrowdedCount += households >= least ? 1 : 0;
        }
    }

    public bool Any => CrowdedCount > 0;

    /// <summary>The most households in one block; 0 without signals.</summary>
    public int MostHouseholds { get; }

    /// <summary>The block that is crowded; null where several are, or those without a block.</summary>
    public string? Only => CrowdedCount == 1 ? blocks.Find(IsCrowded).Block : null;

    /// <summary>The households of crowded blocks; where none is crowded, of all.</summary>
    public int Households => blocks.Where(block => !Any || IsCrowded(block)).Sum(block => block.Households);

    private int CrowdedCount { get; }

    /// <summary>Whether a block is crowded.</summary>
    public bool Hold(string? block)
    {
        foreach (var known in blocks)
        {
            if (known.Block == block)
            {
                return IsCrowded(known);
            }
        }

        return false;
    }

    private static bool IsFirst(ReadOnlySpan<CountedSignal> before, HouseholdId? household)
    {
        foreach (CountedSignal one in before)
        {
            if (one.Placed.Household == household)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsCrowded((string? Block, int Households) block) => block.Households >= least;

    private void Count(string? block)
    {
        for (int place = 0; place < blocks.Count; place++)
        {
            if (blocks[place].Block == block)
            {
                blocks[place] = (block, blocks[place].Households + 1);
                return;
            }
        }

        blocks.Add((block, 1));
    }
}
