using System.Text.Json;
using System.Text.Json.Nodes;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>A sort of value that options have: how it is read and written, and which values are allowed.</summary>
internal sealed record OptionSort<T>
{
    /// <summary>The value at a place, where one of this sort stands there; what is wrong is told.</summary>
    public required Func<PolicyNode, ProblemList, (bool Is, T Value)> Read { get; init; }

    public required Action<Utf8JsonWriter, T> Write { get; init; }

    /// <summary>What would be right.</summary>
    public required Text Expected { get; init; }

    public required Func<JsonObject> Schema { get; init; }

    /// <summary>A value to go on with where there is none, to which no other option can fail to fit.</summary>
    public required T StandIn { get; init; }

    /// <summary>Whether a value that was not written, a default, fits the other options.</summary>
    public Func<T, bool> Holds { get; init; } = _ => true;

    /// <summary>A sort of values that are made of these.</summary>
    public OptionSort<TOther> As<TOther>(Func<T, TOther> make, Func<TOther, T> back) => new()
    {
        Read = (node, problems) => Read(node, problems) is (true, var value) ? (true, make(value)) : default,
        Write = (writer, value) => Write(writer, back(value)),
        Expected = Expected,
        Schema = Schema,
        StandIn = make(StandIn),
        Holds = value => Holds(back(value)),
    };
}
