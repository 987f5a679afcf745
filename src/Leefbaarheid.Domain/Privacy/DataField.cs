namespace Leefbaarheid.Domain;

/// <summary>
/// Veld: something that can be passed on, by name and class. The class is the field's, whatever it says.
/// </summary>
/// <param name="Name">The name, such as <c>subject.name</c>.</param>
/// <param name="Class">What it holds.</param>
public sealed record DataField(string Name, DataClass Class)
{
    /// <summary>The name, such as <c>subject.name</c>.</summary>
    public string Name { get; } = Required.Text(Name, "The name of a field");

    /// <summary>
    /// Whether it tells of someone, or is closed as special data. A field of a host's own does, unless it is about the
    /// building; so does one that has a name of <see cref="DataFields"/> with another class.
    /// </summary>
    public bool IsPersonal =>
        Names("subject.") || IsOfReporter || Name == DataFields.CrisisFlag.Name
        || (Class != DataClass.Building && !DataFields.All.Contains(this));

    /// <summary>Whether it tells of the reporter, by its name.</summary>
    public bool IsOfReporter => Names("reporter.");

    /// <summary>The name with what people read; a field of a host's own is read as it is named.</summary>
    public Term Term => DataFields.TermOf(Name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private bool Names(string prefix) => Name.StartsWith(prefix, StringComparison.Ordinal);
}
