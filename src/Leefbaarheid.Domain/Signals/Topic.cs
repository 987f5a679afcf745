namespace Leefbaarheid.Domain;

/// <summary>Onderwerp: what open signals of a case are taken together as. All nuisance is one topic.</summary>
/// <remarks>The default value is nuisance.</remarks>
public readonly record struct Topic : IComparable<Topic>
{
    private Topic(SignalCategory category) => Category = category;

    /// <summary>Overlast: all nuisance categories together.</summary>
    public static Topic Nuisance => default;

    /// <summary>The name of the topic.</summary>
    public Text Name => IsNuisance ? new("overlast", "nuisance") : SignalCategories.Words.Name(Category);

    /// <summary>The word in files: that of the category, or <c>Overlast</c>.</summary>
    public string File => IsNuisance ? "Overlast" : SignalCategories.Words.File(Category);

    /// <summary>Whether it is the topic of nuisance.</summary>
    public bool IsNuisance => Category.IsNuisance();

    private SignalCategory Category { get; }

    /// <summary>The topic a category belongs to.</summary>
    /// <param name="category">The category.</param>
    public static Topic Of(SignalCategory category) => category.IsNuisance() ? Nuisance : new Topic(category);

    /// <summary>Nuisance first, then in the order of the categories.</summary>
    /// <param name="other">The other topic.</param>
    public int CompareTo(Topic other) => Category.CompareTo(other.Category);

    /// <summary>The Dutch name.</summary>
    public override string ToString() => Name.Dutch;
}
