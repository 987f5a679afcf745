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

    /// <summary>Objects, each of the shape.</summary>
    public abstract ValueList<TValue> Some<TValue>(
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

    /// <summary>Tells what is wrong with the object as a whole, at one of its properties.</summary>
    public abstract void RefuseAt(string path, Text found, Text expected);

    /// <summary>Tells that a property is missing that goes with others.</summary>
    public abstract void Lack(string name, Text called);

    /// <inheritdoc cref="RefuseAt"/>
    public void Refuse(string name, Text found, Text expected) =>
        RefuseAt(JsonPath.Property(Path, name), found, expected);

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
        Refuse(Field.NameOf(name), Text.Same(Days.Iso(late)), new(
            $"een datum vanaf {Days.Iso(early)} ({firstName})", $"a date from {Days.Iso(early)} ({firstName})"));
        return null;
    }
}
