using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Leefbaarheid.Abstractions;

/// <summary>What a type itself says of when two of it are equal.</summary>
/// <remarks>
/// Natively compiled, methods may be gone from sight: there only <see cref="IEquatable{T}"/> shows that a collection
/// has value equality. What is at stake is a warning.
/// </remarks>
internal static class Equality
{
    private const string Seen = "Where it is gone from sight, a collection is told as one without value equality.";

    /// <summary>Two structs of the framework say that they are equal when they are views of the same array.</summary>
    private static readonly Type[] ByReference = [typeof(ImmutableArray<>), typeof(ArraySegment<>)];

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = Seen)]
    public static bool IsByValue(Type type) =>
        !(type.IsGenericType && ByReference.Contains(type.GetGenericTypeDefinition()))
        && (type.GetInterfaces().Any(i => IsEquatableTo(i, type)) || OfObject(type) is not null);

    /// <summary>Whether an author wrote the equality, where the compiler would compare member by member.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = Seen)]
    public static bool IsWritten(Type type) =>
        IsByHand(OfObject(type)) || IsByHand(type.GetMethod(nameof(Equals), [type]));

    private static bool IsByHand(MethodInfo? equals) =>
        equals is not null
        && equals.DeclaringType != typeof(object)
        && !equals.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool IsEquatableTo(Type type, Type other) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEquatable<>)
        && type.GetGenericArguments()[0] == other;

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = Seen)]
    private static MethodInfo? OfObject(Type type) =>
        type.IsInterface ? null
        : type.GetMethod(nameof(Equals), BindingFlags.Instance | BindingFlags.Public, [typeof(object)]) is { } equals
            && equals.DeclaringType != typeof(object) && equals.DeclaringType != typeof(ValueType) ? equals : null;
}
