using System.Text.Json;
using System.Text.Json.Nodes;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>A sort of value in a case file: how it is read and written, and what is told where it is wrong.</summary>
internal sealed record Sort<T>
{
    /// <summary>The value, where it is of this sort.</summary>
    public required Func<JsonElement, (bool Is, T Value)> Read { get; init; }

    public required Action<Utf8JsonWriter, T> Write { get; init; }

    /// <summary>What would be right in the place of a value.</summary>
    public required Func<JsonElement, Text> Expected { get; init; }

    /// <summary>What is asked for where there is nothing at all.</summary>
    public required Text Called { get; init; }

    /// <summary>A value to go on with where there is none: the fact is made, checked and thrown away.</summary>
    public required T StandIn { get; init; }

    /// <summary>A JSON schema of it.</summary>
    public required Func<JsonObject> Schema { get; init; }

    /// <summary>What it is the id of; none where it is no reference.</summary>
    public Reference? RefersTo { get; init; }

    /// <summary>Whether it is a day, and which sort.</summary>
    public Dating Dating { get; init; }

    /// <summary>Whether a day that may be left out is that of the whole object; an obligatory one always is.</summary>
    public bool DatesObject { get; init; }

    /// <summary>Whether people write it freely, so that a BSN may be in it.</summary>
    public bool IsFree { get; init; }

    /// <summary>The word that may be written instead of leaving it out, such as "Unknown"; there may be none.</summary>
    public string? Absent { get; init; }

    /// <summary>Whether it is the code of a neighbourhood, by which an area is a case.</summary>
    public bool NamesArea { get; init; }

    /// <summary>Whether a value concerns nothing but its own fact, so that nobody takes note of it.</summary>
    public bool IsItsOwn => !IsFree && !NamesArea && RefersTo is null && Dating != Dating.Recorded;

    /// <summary>A sort of values that are made of these.</summary>
    public Sort<TOther> As<TOther>(Func<T, TOther> make, Func<TOther, T> back) => new()
    {
        Read = element => Read(element) is (true, var value) ? (true, make(value)) : default,
        Write = (writer, value) => Write(writer, back(value)),
        Expected = Expected,
        Called = Called,
        StandIn = make(StandIn),
        Schema = Schema,
        RefersTo = RefersTo,
        Dating = Dating,
        DatesObject = DatesObject,
        IsFree = IsFree,
        Absent = Absent,
        NamesArea = NamesArea,
    };
}
