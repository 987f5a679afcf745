using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Leefbaarheid.Abstractions;

/// <summary>
/// What a type holds, looked at in depth: type arguments, items, fields of the whole hierarchy and public properties.
/// The one place that reflects, and for each type once.
/// </summary>
/// <remarks>
/// Type arguments, so tuples and anonymous types too, can be seen wherever the program runs. Members can be seen
/// natively where <see cref="Kept"/> keeps them: of conclusions, identities and keys, not of a class within one.
/// </remarks>
internal static class Contents
{
    /// <summary>What trimming and native compilation leave of a type that is looked into.</summary>
    public const DynamicallyAccessedMemberTypes Kept =
        DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicFields
        | DynamicallyAccessedMemberTypes.NonPublicFieldsWithInherited;

    private const BindingFlags Own =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>A generic class that holds itself with ever other arguments would have no end.</summary>
    private const int MostRepeats = 5;

    private static readonly ConditionalWeakTable<Type, Content[]> Known = [];

    /// <summary>The type itself and all that it holds, the nearest first.</summary>
    public static IReadOnlyList<Content> Of(Type type) => Known.GetValue(type, Find);

    private static Content[] Find(Type type)
    {
        var found = new List<Content> { new(type, "", true, null) };
        var seen = new HashSet<(Type, bool)>();
        for (var i = 0; i < found.Count; i++)
        {
            if (seen.Add((found[i].Type, found[i].IsCompared)))
                found.AddRange(Inside(found[i]));
        }

        return [.. found];
    }

    private static IEnumerable<Content> Inside(Content holder)
    {
        var type = holder.Type;
        if (holder.IsGroup || type.IsPrimitive || type.IsEnum || type.IsPointer || type.IsByRef)
            return [];
        if (type.IsArray)
            return [new(type.GetElementType()!, holder.Path, holder.IsCompared, holder)];
        var isMadeOfArguments = IsOfFramework(type) || type.Name.StartsWith("<>", StringComparison.Ordinal);
        var isCompared = holder.IsCompared && (isMadeOfArguments || typeof(IEnumerable).IsAssignableFrom(type));
        var arguments = type.GetGenericArguments().Select(a => new Content(a, holder.Path, isCompared, holder));
        return isMadeOfArguments || holder.Repeats > MostRepeats
            ? arguments
            : arguments.Concat(Fields(holder)).Concat(Properties(holder));
    }

    private static IEnumerable<Content> Fields(Content holder)
    {
        var isCompared = holder.IsCompared && !Equality.IsWritten(holder.Type);
        for (var type = holder.Type; type is not null && !IsOfFramework(type); type = type.BaseType)
        {
            foreach (var field in FieldsOf(type))
                yield return new(field.FieldType, PathOf(holder, NameOf(field)), isCompared, holder);
        }
    }

    private static IEnumerable<Content> Properties(Content holder) =>
        from property in PropertiesOf(holder.Type)
        where property.GetIndexParameters().Length == 0
        select new Content(property.PropertyType, PathOf(holder, property.Name), false, holder);

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Trimmed, it is empty; natively: Kept.")]
    private static FieldInfo[] FieldsOf(Type type) => type.GetFields(Own);

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "What a property gives, some field holds.")]
    private static PropertyInfo[] PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public);

    private static string PathOf(Content holder, string name) =>
        holder.Path.Length > 0 ? $"{holder.Path}.{name}" : name;

    /// <summary>Of the field behind a property the name of the property.</summary>
    private static string NameOf(FieldInfo field) =>
        field.Name[0] == '<' ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;

    /// <summary>What these hold is what their type arguments say.</summary>
    private static bool IsOfFramework(Type type) =>
        type.Namespace is { } name
        && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal)
            || name == "NodaTime" || name.StartsWith("NodaTime.", StringComparison.Ordinal));
}
