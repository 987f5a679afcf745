using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>
/// The blocks of a complex with enough households that signals are about. A household lives in one block, so each is
/// counted once, in its own.
/// </summary>
internal sealed class CrowdedBlocks
{
    private readonly List<(string? Block, int Households)> blocks = [];
    private readonly int least;

    /// <param name="signals">The signals that are counted; each names a household.</param>
    /// <param name="least">From how many households a block is crowded.</param>
    public CrowdedBlocks(CountedSignal[] signals, int least)
    {
        this.least = least;
        var seen = new HashSet<HouseholdId?>(signals.Length);
        foreach (CountedSignal one in signals)
        {
            if (seen.Add(one.Placed.Household))
            {
                Count(one.Placed.Block);
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
