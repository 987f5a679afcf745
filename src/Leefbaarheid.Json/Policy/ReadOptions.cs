using Leefbaarheid.Domain;
using Leefbaarheid.Rules;

namespace Leefbaarheid.Json;

/// <summary>Reads the options of a policy, or of a part of one; what is left out has its default.</summary>
internal sealed class ReadOptions<T> : JsonOptions<T>
{
    private static readonly Text AnObject = new("een object", "an object");
    private readonly T defaults;
    private readonly PolicyNode node;
    private readonly ProblemList problems;
    private readonly PolicyObject options;

    private ReadOptions(T defaults, PolicyNode node, ProblemList problems)
    {
        (this.defaults, this.node, this.problems) = (defaults, node, problems);
        options = new PolicyObject(node, problems, AnObject);
    }

    public static T Read(T defaults, Func<PolicyOptions<T>, T> ask, PolicyNode node, ProblemList problems)
    {
        ReadOptions<T> options = new(defaults, node, problems);
        T read = ask(options);
        options.options.Done();
        return read;
    }

    public override TPart Part<TPart>(Func<T, TPart> get, Func<PolicyOptions<TPart>, TPart> ask, string name = "") =>
        options.Take(Field.NameOf(name)) is { } part
            ? ReadOptions<TPart>.Read(get(defaults), ask, part, problems)
            : get(defaults);

    protected override TValue One<TValue>(
        Func<T, TValue> get, OptionSort<TValue> sort, PolicyOption option, string name)
    {
        if (options.Take(name) is { } value)
            return sort.Read(value, problems) is (true, var read) ? read : sort.StandIn;
        TValue left = get(defaults);
        if (!sort.Holds(left))
            problems.AddLater(
                node.PathOf(name),
                new($"niets, dus {left}", $"nothing, so {left}"),
                sort.Expected);
        return left;
    }
}
