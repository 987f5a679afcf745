namespace Leefbaarheid.Abstractions;

/// <summary>What weight a source has.</summary>
public enum SourceKind
{
    /// <summary>Wet of rechtspraak: it binds.</summary>
    Law,

    /// <summary>Praktijk: what a named party does.</summary>
    Practice,

    /// <summary>Gevolgtrekking: our own inference, an option with a default.</summary>
    Inference,
}
