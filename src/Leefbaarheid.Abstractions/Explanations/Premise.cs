namespace Leefbaarheid.Abstractions;

/// <summary>Something a conclusion rests on: a fact, another conclusion, or a group of these.</summary>
public abstract record Premise
{
    private protected Premise()
    {
    }
}
