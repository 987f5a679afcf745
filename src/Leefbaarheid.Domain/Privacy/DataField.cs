namespace Leefbaarheid.Domain.Privacy;

/// <summary>
/// Veld: something that can be passed on, by name and class. The class is the field's, whatever it says.
/// </summary>
/// <param name="Name">The name, such as <c>subject.name</c>.</param>
/// <param name="Class">What it holds.</param>
public sealed record DataField(string Name, DataClass Class)
{
    /// <summary>The name, such as <c>subject.name</c>.</summary>
    public string Name { get; } = Required.Text(Name, "The name of a field");

    /// <summary>Whether it tells who someone is, or is closed as special data.</summary>
    public bool IsPersonal => Class.IsSpecial() || Names("subject.") || Names("reporter.") || Name == "crisisFlag";

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private bool Names(string prefix) => Name.StartsWith(prefix, StringComparison.Ordinal);
}
