namespace Leefbaarheid.Engine.Stages;

/// <summary>What a session remembers of a stage whose rows come and go with time.</summary>
internal interface ITimed
{
    /// <summary>When the first of its rows comes or goes; null where none will.</summary>
    Instant? Next { get; }

    /// <summary>Marks the rows that came or went by <paramref name="now"/>; they are told at the next flush.</summary>
    void PassTo(Instant now);

    /// <summary>Marks again the rows that were planned while time was only supposed to pass.</summary>
    void Rewind();
}
