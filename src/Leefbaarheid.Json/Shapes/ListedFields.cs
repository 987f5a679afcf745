using System.Text.Json;
using System.Text.Json.Nodes;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>Lists what a shape asks for, with how each is written.</summary>
internal sealed class ListedFields<T> : Fields<T>
{
    private static readonly CaseSubject AnyCase = CaseSubject.Of(new HouseholdId("?"));

    public List<Field<T>> All { get; } = [];

    public override string Path => JsonPath.Root;

    public override TValue Need<TValue>(Func<T, TValue> get, Sort<TValue> sort, Text? called = null, string name = "")
    {
        Add(name, sort, true, (writer, fact) => WriteOne(writer, Field.NameOf(name), sort, get(fact)));
        return sort.StandIn;
    }

    public override TValue? May<TValue>(Func<T, TValue?> get, Sort<TValue> sort, string name = "")
        where TValue : struct
    {
        Add(name, sort, false, (writer, fact) =>
        {
            if (get(fact) is { } value)
                WriteOne(writer, Field.NameOf(name), sort, value);
        });
        return null;
    }

    public override TValue? May<TValue>(Func<T, TValue?> get, Sort<TValue> sort, string name = "")
        where TValue : class
    {
        Add(name, sort, false, (writer, fact) =>
        {
            if (get(fact) is { } value)
                WriteOne(writer, Field.NameOf(name), sort, value);
        });
        return null;
    }

    public override ValueList<TValue> Some<TValue>(Func<T, ValueList<TValue>> get, Sort<TValue> sort, string name = "")
    {
        All.Add(new Field<T>(name, false, () => ListOf(sort.Schema()), (writer, fact) =>
            WriteList(writer, Field.NameOf(name), get(fact), sort.Write))
        {
            RefersTo = sort.RefersTo,
            Dating = sort.Dating,
        });
        return [];
    }

    public override TValue? May<TValue>(Func<T, TValue?> get, Shape<TValue> shape, string name = "")
        where TValue : class
    {
        All.Add(new Field<T>(name, false, () => Schemas.Of(shape), (writer, fact) =>
        {
            if (get(fact) is not { } value)
                return;
            writer.WritePropertyName(Field.NameOf(name));
            shape.Write(writer, value);
        })
        {
            Nested = shape,
        });
        return null;
    }

    public override IReadOnlyList<Placed<TValue>> SomeAt<TValue>(
        Func<T, ValueList<TValue>> get, Shape<TValue> shape, string name = "")
    {
        All.Add(new Field<T>(name, false, () => ListOf(Schemas.Of(shape)), (writer, fact) =>
            WriteList(writer, Field.NameOf(name), get(fact), shape.Write))
        {
            Nested = shape,
        });
        return [];
    }

    public override TId Id<TId>(Func<T, TId> get, Func<string, TId> make, string name = "")
    {
        Add(name, Sorts.Id, false, (writer, fact) => writer.WriteString(Field.NameOf(name), get(fact).ToString()));
        return make(Sorts.Id.StandIn);
    }

    public override CaseSubject Case(Func<T, CaseSubject> get, string name = "")
    {
        Add(name, Codes.Case, false, (writer, fact) => writer.WriteString(Field.NameOf(name), get(fact).Id));
        All[^1] = All[^1] with { Case = get };
        return AnyCase;
    }

    public override void CaseOfFile(Func<T, CaseSubject?> get, string name) =>
        Add(name, Codes.Case, false, (writer, fact) =>
        {
            if (get(fact) is { } subject)
                writer.WriteString(name, subject.Id);
        });

    public override void IsCase(string id, CaseSubject subject)
    {
    }

    public override bool Knows(Reference reference, string id) => false;

    public override bool IsLeftOut(string name) => false;

    public override bool IsRightAt(string path) => true;

    public override void RefuseAt(string path, Text found, Text expected)
    {
    }

    public override void Lack(string name, Text called)
    {
    }

    private static JsonObject ListOf(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static void WriteOne<TValue>(Utf8JsonWriter writer, string name, Sort<TValue> sort, TValue value)
    {
        writer.WritePropertyName(name);
        sort.Write(writer, value);
    }

    private static void WriteList<TValue>(
        Utf8JsonWriter writer, string name, ValueList<TValue> values, Action<Utf8JsonWriter, TValue> write)
    {
        if (values.Count == 0)
            return;
        writer.WriteStartArray(name);
        foreach (TValue value in values)
            write(writer, value);
        writer.WriteEndArray();
    }

    private void Add<TValue>(string name, Sort<TValue> sort, bool isObligatory, Action<Utf8JsonWriter, T> write) =>
        All.Add(new Field<T>(name, isObligatory, () => Schemas.Of(sort), write)
        {
            RefersTo = sort.RefersTo,
            Dating = sort.Dating,
        });
}
