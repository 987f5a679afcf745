using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>One place in a policy that is read, of a file or of settings: as what it may be read.</summary>
/// <param name="path">The place, as those who wrote it spell it.</param>
internal abstract class PolicyNode(string path)
{
    public string Path { get; } = path;

    /// <summary>Whether nothing was said, which means the same as leaving it out.</summary>
    public abstract bool IsNothing { get; }

    /// <summary>What stands there, fit for a message.</summary>
    public abstract Text Found { get; }

    /// <summary>How names are told apart.</summary>
    public abstract StringComparer Names { get; }

    /// <summary>The properties in their order, each as often as it stands there; none where it is no object.</summary>
    public abstract IReadOnlyList<(string Name, PolicyNode Node)>? Properties { get; }

    /// <summary>The items; none where it is no list.</summary>
    public abstract IReadOnlyList<PolicyNode>? Items { get; }

    /// <summary>The text, without white space around it; none where it is no text or a blank one.</summary>
    public abstract string? Text { get; }

    /// <summary>The whole number; none where it is none.</summary>
    public abstract int? Whole { get; }

    /// <summary>Yes or no; none where it is neither.</summary>
    public abstract bool? YesOrNo { get; }

    /// <summary>The place of a property.</summary>
    public abstract string PathOf(string name);
}
