using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>The properties of one object in a policy, taken by name; what nobody takes is told.</summary>
internal sealed class PolicyObject
{
    private readonly PolicyNode node;
    private readonly ProblemList problems;
    private readonly Dictionary<string, PolicyNode> values;
    private readonly List<string> taken = [];

    /// <summary>The object at a place; where none is, that is told.</summary>
    public PolicyObject(PolicyNode node, ProblemList problems, Text expected)
    {
        (this.node, this.problems) = (node, problems);
        values = new(node.Names);
        if (node.Properties is null)
            Tell(node.Path, node.Found, expected);
        foreach ((string name, PolicyNode value) in node.Properties ?? [])
        {
            if (!values.TryAdd(name, value))
                Tell(
                    value.Path,
                    new("deze optie meer dan eens", "this option more than once"),
                    new("haar één keer", "it once"));
        }
    }

    /// <summary>Whether nothing was wrong so far.</summary>
    public bool IsRight { get; private set; } = true;

    /// <summary>The property of a name; none where it says nothing.</summary>
    public PolicyNode? Take(string name)
    {
        taken.Add(name);
        return values.GetValueOrDefault(name) is { IsNothing: false } value ? value : null;
    }

    /// <summary>The property of a name, which has to be there.</summary>
    public PolicyNode? Need(string name, Text called)
    {
        PolicyNode? value = Take(name);
        if (value is null && node.Properties is not null)
            Tell(
                node.PathOf(name),
                new("niets", "nothing"),
                new($"{called.Dutch} (verplicht)", $"{called.English} (obligatory)"));
        return value;
    }

    /// <summary>Tells each property that was not taken, with the nearest name.</summary>
    public void Done()
    {
        foreach ((string name, PolicyNode value) in values.Where(one => !taken.Contains(one.Key, node.Names)))
            Tell(
                value.Path,
                new("een onbekende optie", "an unknown option"),
                Quoted.Choice(Nearest.To(name, taken).Take(1)));
    }

    private void Tell(string path, Text found, Text expected)
    {
        IsRight = false;
        problems.Add(path, found, expected);
    }
}
