namespace Leefbaarheid.Benchmarks.Packs;

/// <summary>Two digits name a pack, so that each pack has types of facts of its own.</summary>
internal abstract class Digit
{
    internal sealed class Zero : Digit;

    internal sealed class One : Digit;

    internal sealed class Two : Digit;

    internal sealed class Three : Digit;

    internal sealed class Four : Digit;

    internal sealed class Five : Digit;

    internal sealed class Six : Digit;

    internal sealed class Seven : Digit;

    internal sealed class Eight : Digit;

    internal sealed class Nine : Digit;
}
