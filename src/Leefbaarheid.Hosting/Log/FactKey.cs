namespace Leefbaarheid.Hosting;

/// <summary>What a fact is known by in a log.</summary>
/// <param name="Kind">Its kind: the code of one of <see cref="FactKinds"/>, or <c>programme</c>.</param>
/// <param name="Id">Its identity.</param>
public readonly record struct FactKey(string Kind, string Id)
{
    /// <summary>The key of a fact that a decision used.</summary>
    /// <param name="fact">The fact.</param>
    public static FactKey Of(FactReference fact) => new(fact.Kind.Code, fact.Id);

    /// <summary>The kind and the identity.</summary>
    public override string ToString() => $"{Kind} {Id}";
}
