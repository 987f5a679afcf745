namespace Leefbaarheid.Domain;

/// <summary>The words for withheldReason.</summary>
public static class WithheldReasons
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<WithheldReason> Words { get; } = new(
        new(WithheldReason.NotNeeded, "NotNeeded", "niet nodig voor dit doel", "not needed for this purpose"),
        new(WithheldReason.Health, "Health", "gezondheidsgegeven", "health data"),
        new(WithheldReason.Criminal, "Criminal", "strafrechtelijk gegeven", "criminal data"),
        new(WithheldReason.Bsn, "Bsn", "burgerservicenummer", "citizen service number"),
        new(WithheldReason.NotInCovenant, "NotInCovenant",
            "niet in het convenant genoemd", "not named in the covenant"),
        new(WithheldReason.ConsentMissing, "ConsentMissing", "toestemming ontbreekt", "consent missing"),
        new(WithheldReason.ConsentRefused, "ConsentRefused", "toestemming geweigerd", "consent refused"));
}
