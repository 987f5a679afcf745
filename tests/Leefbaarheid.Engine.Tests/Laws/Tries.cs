namespace Leefbaarheid.Engine.Tests.Laws;

/// <summary>How many random histories each property tries in a normal run.</summary>
public static class Tries
{
    public const int PerLaw = 2500;
}
