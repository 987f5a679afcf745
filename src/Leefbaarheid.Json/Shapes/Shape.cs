namespace Leefbaarheid.Json;

/// <summary>The shape of one kind of object in case files.</summary>
/// <param name="name">What it is called where others refer to it, such as <c>household</c>.</param>
internal abstract class Shape(string name)
{
    public string Name { get; } = name;

    /// <summary>Whether each such object is a case, named by its id.</summary>
    public bool IsSubject { get; init; }

    /// <summary>Its properties, in the order in which they are written.</summary>
    public abstract IReadOnlyList<Field> Fields { get; }

    /// <summary>This shape and all that are nested in it, each once.</summary>
    public IEnumerable<Shape> All() => Fields
        .Select(field => field.Nested).OfType<Shape>().SelectMany(nested => nested.All()).Prepend(this).Distinct();
}
