using System.Runtime.CompilerServices;
using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

/// <summary>
/// What a shape asks for its properties, one call a property: of a file that is read, or only to list what is asked.
/// A property has the name of the member that is got, in camelCase, unless it is given another.
/// </summary>
/// <remarks>Ask for the same properties whatever the answers are: they are listed by asking.</remarks>
internal abstract class Fields<T>
{
    /// <summary>The place of the object in the file.</summary>
    public abstract string Path { get; }

    /// <summary>The place of the object as an id, by which it goes where it has none: <c>signals[0]</c>.</summary>
    public string Place => Path == JsonPath.Root ? Sorts.Id.StandIn : Path[(JsonPath.Root.Length + 1)..];

    /// <summary>An obligatory value.</summary>
    public abstract TValue Need<TValue>(
        Func<T, TValue> get,
        Sort<TValue> sort,
        Text? called = null,
        [CallerArgumentExpression(nameof(get))] string name = "");

    /// <summary>A value that may be left out.</summary>
    public abstract TValue? May<TValue>(
        Func<T, TValue?> get, Sort<TValue> sort, [CallerArgumentExpression(nameof(get))] string name = "")
        where TValue : struct;

    /// <summary>A value that may be left out.</summary>
    public abstract TValue? May<TValue>(
        Func<T, TValue?> get, Sort<TValue> sort, [CallerArgumentExpression(nameof(get))] string name = "")
        where TValue : class;

    /// <summary>Values, each of the sort.</summary>
    public abstract ValueList<TValue> Some<TValue>(
        Func<T, ValueList<TValue>> get, Sort<TValue> sort, [CallerArgumentExpression(nameof(get))] string name = "");

    /// <summary>An object that may be left out.</summary>
    public abstract TValue? May<TValue>(
        Func<T, TValue?> get, Shape<TValue> shape, [CallerArgumentExpression(nameof(get))] string name = "")
        where TValue : class;

    /// <summary>Objects, each of the shape, with their places.</summary>
    public abstract IReadOnlyList<Placed<TValue>> SomeAt<TValue>(
        Func<T, ValueList<TValue>> get, Shape<TValue> shape, [CallerArgumentExpression(nameof(get))] string name = "")
        where TValue : class;

    /// <summary>The object's own id, by which others refer to it; where the file gives none, its place.</summary>
    public abstract TId Id<TId>(
        Func<T, TId> get, Func<string, TId> make, [CallerArgumentExpression(nameof(get))] string name = "")
        where TId : notnull;

    /// <summary>The case that a record belongs to; where it names none, the case of the file.</summary>
    public abstract CaseSubject Case(
        Func<T, CaseSubject> get, [CallerArgumentExpression(nameof(get))] string name = "");

    /// <summary>The case that the file says it is about; it is looked up when all is read.</summary>
    public abstract void CaseOfFile(Func<T, CaseSubject?> get, string name);

    /// <summary>Says that the object is a case by this id.</summary>
    public abstract void IsCase(string id, CaseSubject subject);

    /// <summary>Whether an id is that of an object of a shape that was read before.</summary>
    public abstract bool Knows(Reference reference, string id);

    /// <summary>Whether a property has a day that was left out, since it was recorded too late.</summary>
    public abstract bool IsLeftOut(string name);

    /// <summary>Whether nothing was told so far of a place in the object, nor of what it holds.</summary>
    public abstract bool IsRightAt(string path);

    /// <summary>Tells what is wrong with the object as a whole, at one of its properties.</summary>
    public abstract void RefuseAt(string path, Text found, Text expected);

    /// <summary>Tells that a property is missing that goes with others.</summary>
    public abstract void Lack(string name, Text called);

    /// <inheritdoc cref="RefuseAt"/>
    public void Refuse(string name, Text found, Text expected) =>
        RefuseAt(JsonPath.Property(Path, name), found, expected);

    /// <summary>Objects, each of the shape.</summary>
    public ValueList<TValue> Some<TValue>(
        Func<T, ValueList<TValue>> get, Shape<TValue> shape, [CallerArgumentExpression(nameof(get))] string name = "")
        where TValue : class => [.. SomeAt(get, shape, name).Select(item => item.Value)];

    /// <summary>At most one object, where a case holds a list of them.</summary>
    public ValueList<TValue> One<TValue>(Func<T, ValueList<TValue>> get, Shape<TValue> shape, string name)
        where TValue : class =>
        May(fact => get(fact) is [var one, ..] ? one : null, shape, name) is { } read ? [read] : [];

    /// <summary>Yes, no or unknown; unknown where it is left out.</summary>
    public Answer Answer(Func<T, Answer> get, [CallerArgumentExpression(nameof(get))] string name = "") =>
        May(fact => get(fact) is var answer && answer == Domain.Answer.Unknown ? null : answer, Sorts.Answer, name)
        ?? Domain.Answer.Unknown;

    /// <summary>Whether it is a yes: what is unknown or left out is none.</summary>
    public bool Yes(Func<T, bool> get, [CallerArgumentExpression(nameof(get))] string name = "") =>
        May(fact => get(fact) ? Domain.Answer.Yes : null, Sorts.Answer, name) == Domain.Answer.Yes;

    /// <summary>A day that may be left out, but not before another.</summary>
    public LocalDate? From(
        LocalDate? first,
        string firstName,
        Func<T, LocalDate?> get,
        Sort<LocalDate> sort,
        [CallerArgumentExpression(nameof(get))] string name = "")
    {
        LocalDate? day = May(get, sort, name);
        if (day is not { } late || first is not { } early || late >= early)
            return day;
        RefuseEarly(late, early, firstName, Field.NameOf(name));
        return null;
    }

    /// <summary>An obligatory day, not before another.</summary>
    public LocalDate NeedFrom(
        LocalDate first,
        string firstName,
        Func<T, LocalDate> get,
        Sort<LocalDate> sort,
        [CallerArgumentExpression(nameof(get))] string name = "")
    {
        LocalDate day = Need(get, sort, null, name);
        if (day >= first)
            return day;
        string property = Field.NameOf(name);
        if (IsRightAt(JsonPath.Property(Path, property)))
            RefuseEarly(day, first, firstName, property);
        return first;
    }

    /// <summary>Objects of which no two have the same key: of those that do the first; the others are told.</summary>
    /// <param name="items">The objects.</param>
    /// <param name="key">What differs.</param>
    /// <param name="name">The property that has it.</param>
    /// <param name="what">What it is in words, such as "een huishouden".</param>
    public ValueList<TItem> Apart<TItem, TKey>(
        IReadOnlyList<Placed<TItem>> items, Func<TItem, TKey> key, string name, Text what)
        where TKey : notnull
    {
        Dictionary<TKey, string> places = [];
        List<TItem> apart = [];
        foreach ((string path, TItem item) in items)
        {
            if (places.TryAdd(key(item), path))
            {
                apart.Add(item);
                continue;
            }

            string place = JsonPath.Property(path, name);
            string other = places[key(item)];
            if (IsRightAt(place))
                RefuseAt(place, Text.Same(Quoted.Mark(key(item).ToString()!)), new(
                    $"{what.Dutch} niet al bij {other} staat", $"{what.English} not that of {other}"));
        }

        return [.. apart];
    }

    private void RefuseEarly(LocalDate late, LocalDate early, string earlyName, string name) =>
        Refuse(name, Text.Same(Days.Iso(late)), new(
            $"een datum vanaf {Days.Iso(early)} ({earlyName})", $"a date from {Days.Iso(early)} ({earlyName})"));
}
