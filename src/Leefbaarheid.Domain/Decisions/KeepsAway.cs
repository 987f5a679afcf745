namespace Leefbaarheid.Domain;

/// <summary>Hoe lang een besluit andere verdringt: for how long those of other rules give way to it.</summary>
public enum KeepsAway
{
    /// <summary>
    /// Also after it was carried out, what had come in by then; what starts later than the last step or referral that
    /// carried it out begins anew.
    /// </summary>
    UntilNewerSignal,

    /// <summary>Until it is carried out: then the others return.</summary>
    UntilDone,

    /// <summary>As long as its rule proposes it, carried out or not, and also what came in later.</summary>
    WhileProposed,
}
