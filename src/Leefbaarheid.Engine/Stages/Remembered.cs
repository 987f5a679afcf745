namespace Leefbaarheid.Engine.Stages;

/// <summary>What a session remembers of one stage.</summary>
internal abstract class Remembered
{
    /// <summary>Whether it holds no row.</summary>
    public abstract bool IsVacant { get; }

    /// <summary>Forgets all rows, and what was still to be told of them; small tables stay, for rows to come.</summary>
    public abstract void Empty();

    /// <summary>Gives back the large tables of a stage that lost its last row, unless that is only supposed.</summary>
    public void Trim(Memory memory)
    {
        if (!memory.IsSupposing && IsVacant)
            Empty();
    }
}
