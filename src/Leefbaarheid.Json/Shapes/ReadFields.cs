using System.Text.Json;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>Reads what a shape asks for from one object of a file, and tells all that is wrong with it.</summary>
internal sealed class ReadFields<T> : Fields<T>
    where T : class
{
    private readonly Shape<T> shape;
    private readonly JsonElement[] values;
    private readonly ReadFile file;
    private readonly List<JsonProperty> unknown = [];
    private readonly List<InputProblem> refusals = [];
    private readonly List<string> leftOut = [];
    private readonly HashSet<string> refused = new(StringComparer.Ordinal);
    private HashSet<string>? unknownNames;
    private int asked;

    public ReadFields(Shape<T> shape, JsonElement json, string path, ReadFile file)
    {
        (this.shape, Path, this.file) = (shape, path, file);
        values = new JsonElement[shape.Fields.Count];
        foreach (JsonProperty property in json.EnumerateObject())
        {
            if (IsTwin(property))
                Unreadable(
                    PlaceOf(property.Name),
                    new("deze eigenschap meer dan eens", "this property more than once"),
                    new("haar één keer", "it once"));
            else if (shape.Places.TryGetValue(property.Name, out int place))
                values[place] = property.Value;
            else
                unknown.Add(property);
        }
    }

    public override string Path { get; }

    /// <summary>Whether nothing was wrong so far.</summary>
    public bool IsRight { get; private set; } = true;

    /// <summary>Whether the object as a whole was recorded too late to be read.</summary>
    public bool IsLater { get; private set; }

    public override TValue Need<TValue>(Func<T, TValue> get, Sort<TValue> sort, Text? called = null, string name = "")
    {
        if (Ask(name, sort.Absent) is not { } value)
            return Missing(name, called ?? sort.Called, sort.StandIn);
        if (Read(value, name, sort) is not (true, var read))
            return sort.StandIn;
        IsLater |= IsLeftOut(Field.NameOf(name), read, sort);
        return read;
    }

    public override TValue? May<TValue>(Func<T, TValue?> get, Sort<TValue> sort, string name = "")
        where TValue : struct
    {
        if (Ask(name, sort.Absent) is not { } value || Read(value, name, sort) is not (true, var read))
            return null;
        bool isLeftOut = IsLeftOut(Field.NameOf(name), read, sort);
        IsLater |= isLeftOut && sort.DatesObject;
        return isLeftOut ? null : read;
    }

    public override TValue? May<TValue>(Func<T, TValue?> get, Sort<TValue> sort, string name = "")
        where TValue : class =>
        Ask(name, sort.Absent) is { } value && Read(value, name, sort) is (true, var read) ? read : null;

    public override ValueList<TValue> Some<TValue>(
        Func<T, ValueList<TValue>> get, Sort<TValue> sort, string name = "") =>
    [
        .. Items(name).Select(item => ReadAt(item.Path, item.Value, sort)).Where(item => item.Is)
            .Select(item => item.Value),
    ];

    public override TValue? May<TValue>(Func<T, TValue?> get, Shape<TValue> shape, string name = "")
        where TValue : class =>
        Ask(name) is { } value ? ReadObject(value, PlaceOf(Field.NameOf(name)), shape) : null;

    public override IReadOnlyList<Placed<TValue>> SomeAt<TValue>(
        Func<T, ValueList<TValue>> get, Shape<TValue> shape, string name = "") =>
    [
        .. Items(name).Select(item => (item.Path, Value: ReadObject(item.Value, item.Path, shape)))
            .Where(item => item.Value is not null).Select(item => new Placed<TValue>(item.Path, item.Value!)),
    ];

    public override TId Id<TId>(Func<T, TId> get, Func<string, TId> make, string name = "")
    {
        if (Ask(name) is not { } value)
            return make(Named(Place));
        return Read(value, name, Sorts.Id) is (true, var id) ? make(Named(id)) : make(Sorts.Id.StandIn);
    }

    public override CaseSubject Case(Func<T, CaseSubject> get, string name = "")
    {
        string? id = May<string>(_ => null, Codes.Case, name);
        if (file.CaseOf(id) is { } subject)
            return subject;
        if (id is null && file.IsRead(Path, Field.NameOf(name)))
            Refuse(Field.NameOf(name), new("geen zaak", "no case"), new(
                "een huishouden, complex, project of medewerker in dit bestand (er staat er geen in)",
                "a household, complex, project or employee in this file (there is none)"));
        return CaseSubject.Of(Codes.Household.StandIn);
    }

    public override void CaseOfFile(Func<T, CaseSubject?> get, string name) =>
        file.About = May<string>(_ => null, Codes.Case, name);

    public override void IsCase(string id, CaseSubject subject) => file.Cases.TryAdd(id, subject);

    public override bool Knows(Reference reference, string id) => file.Knows(reference, id);

    public override bool IsLeftOut(string name) => leftOut.Contains(name);

    public override bool IsRightAt(string path) => !refused.Contains(path) && file.Problems.IsRightAt(path);

    public override void RefuseAt(string path, Text found, Text expected)
    {
        IsRight = false;
        refused.Add(path);
        refusals.Add(new InputProblem(path, found, expected));
    }

    public override void Lack(string name, Text called)
    {
        IsRight = false;
        if (file.Problems.IsFull)
            file.Problems.Leave();
        else if (IsRightAt(PlaceOf(name)))
            file.Problems.AddLater(
                PlaceOf(name),
                new("niets", "nothing"),
                new($"{called.Dutch} (verplicht)", $"{called.English} (obligatory)"));
    }

    /// <summary>Tells what was not asked for, and what was wrong with the object as a whole.</summary>
    public void Done(Text? refusal)
    {
        foreach (JsonProperty property in unknown)
            Unknown(property);
        foreach (InputProblem problem in refusals)
            file.Problems.AddLater(problem.Path, problem.Found, problem.Expected);
        if (refusal is not null && IsRight)
            file.Problems.AddLater(
                Path, new("gegevens die niet samengaan", "data that do not go together"), refusal);
        IsRight &= refusal is null;
    }

    private void Unknown(JsonProperty property)
    {
        IsRight = false;
        if (file.Problems.IsFullOfUnreadable)
        {
            file.Problems.Leave();
            return;
        }

        if (BsnProperty.Is(property.Name))
        {
            BsnProperty.Refuse(property.Name, Path, file.Problems);
            return;
        }

        BsnProperty.RefuseIn(property.Value, PlaceOf(property.Name), file.Problems);
        Unreadable(
            PlaceOf(property.Name),
            new("een onbekende eigenschap", "an unknown property"),
            Quoted.Choice([.. Nearest.To(property.Name, shape.Places.Keys).Take(1)], shape.Places.Keys));
    }

    private bool IsLeftOut<TValue>(string name, TValue value, Sort<TValue> sort)
    {
        bool isLeftOut = file.LeavesOut(PlaceOf(name), value, sort);
        if (isLeftOut)
            leftOut.Add(name);
        return isLeftOut;
    }

    private bool IsTwin(JsonProperty property) => shape.Places.TryGetValue(property.Name, out int place)
        ? values[place].ValueKind != JsonValueKind.Undefined
        : !(unknownNames ??= new(StringComparer.Ordinal)).Add(property.Name);

    private string PlaceOf(string name) => JsonPath.Property(Path, name);

    private string Named(string id)
    {
        file.Name(shape, id, Path);
        return id;
    }

    // A shape asks for its properties in the order in which they were listed, so none needs to be looked for.
    private JsonElement? Ask(string member, string? absent = null)
    {
        if (asked == values.Length || shape.Fields[asked].Member != member)
            throw new InvalidOperationException(
                $"The shape of {shape.Name} asks for {member}, which it did not when it was listed; ask for the same "
                + "properties in the same order whatever the answers are.");
        JsonElement value = values[asked++];
        bool isNothing = value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null
            || (absent is not null && value.ValueKind == JsonValueKind.String && value.ValueEquals(absent));
        return isNothing ? null : value;
    }

    private IEnumerable<(JsonElement Value, string Path)> Items(string member)
    {
        if (Ask(member) is not { } list)
            return [];
        string path = PlaceOf(Field.NameOf(member));
        if (list.ValueKind == JsonValueKind.Array)
            return list.EnumerateArray().Select((item, index) => (item, JsonPath.Item(path, index)));

        Misplaced(path, list, new("een lijst", "a list"));
        return [];
    }

    private (bool Is, TValue Value) Read<TValue>(JsonElement value, string member, Sort<TValue> sort)
    {
        (bool Is, TValue Value) read = sort.Read(value);
        return read.Is && sort.IsItsOwn ? read : Told(PlaceOf(Field.NameOf(member)), value, read, sort);
    }

    private (bool Is, TValue Value) ReadAt<TValue>(string path, JsonElement value, Sort<TValue> sort) =>
        Told(path, value, sort.Read(value), sort);

    private (bool Is, TValue Value) Told<TValue>(
        string path, JsonElement value, (bool Is, TValue Value) read, Sort<TValue> sort)
    {
        if (!read.Is)
            Misplaced(path, value, sort.Expected(value));
        else if (sort.IsFree && Bsn.IsIn(value.GetString()))
            Unreadable(
                path,
                new("een getal dat een BSN kan zijn (niet getoond)", "a number that may be a BSN (not shown)"),
                new("tekst zonder BSN", "text without a BSN"));
        else
            file.Note(path, value, read.Value, sort);
        return read;
    }

    private TValue? ReadObject<TValue>(JsonElement value, string path, Shape<TValue> shape)
        where TValue : class
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Misplaced(path, value, new("een object", "an object"));
            return null;
        }

        TValue? read = shape.Read(value, path, file, out bool isRight);
        IsRight &= isRight;
        return read;
    }

    private TValue Missing<TValue>(string member, Text called, TValue standIn)
    {
        Lack(Field.NameOf(member), called);
        return standIn;
    }

    private void Misplaced(string path, JsonElement found, Text expected)
    {
        IsRight = false;
        file.Problems.AddValue(path, found, expected);
    }

    private void Unreadable(string path, Text found, Text expected)
    {
        IsRight = false;
        file.Problems.Add(path, found, expected);
    }
}
