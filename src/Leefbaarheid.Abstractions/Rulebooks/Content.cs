using System.Collections;

namespace Leefbaarheid.Abstractions;

/// <summary>A type that another holds, at any depth.</summary>
/// <param name="Type">What is held.</param>
/// <param name="Path">The members on the way, with points between; empty for the type itself and its arguments.</param>
/// <param name="IsCompared">Whether the equality of the holder looks at it.</param>
/// <param name="Holder">What holds it; null for the type itself.</param>
internal sealed record Content(Type Type, string Path, bool IsCompared, Content? Holder)
{
    /// <summary>The interfaces of a live group, and of what System.Linq makes of one without copying it.</summary>
    private static readonly Type[] Views =
    [
        typeof(IEnumerable), typeof(ICollection), typeof(IEnumerable<>), typeof(IReadOnlyCollection<>),
        typeof(IGrouping<,>), typeof(IOrderedEnumerable<>),
    ];

    public bool IsGroup
    {
        get
        {
            var type = Type;
            while (type is not null && Open(type) != typeof(Group<>))
                type = type.BaseType;
            return type is not null;
        }
    }

    /// <summary>Whether there may be a live group behind it though its type does not say so.</summary>
    public bool MayBeGroup => IsCompared && Views.Contains(Open(Type));

    public bool IsCollectionByReference =>
        IsCompared && typeof(IEnumerable).IsAssignableFrom(Type) && Type != typeof(string)
        && !Equality.IsByValue(Type);

    /// <summary>How many of those that hold it are of the same class, whatever its type arguments.</summary>
    public int Repeats
    {
        get
        {
            var count = 0;
            for (var at = Holder; at is not null; at = at.Holder)
                count += Open(at.Type) == Open(Type) ? 1 : 0;
            return count;
        }
    }

    /// <summary>The member; where there is none on the way, the type.</summary>
    public string Name => Path.Length > 0 ? Path : TypeName.Of(Type);

    /// <summary>Whether it, or what holds it at some remove, is of such a type.</summary>
    public bool IsWithin(Func<Type, bool> isSuch) => isSuch(Type) || Holder?.IsWithin(isSuch) == true;

    public override string ToString() => Path.Length > 0 ? $"{Path}: {TypeName.Of(Type)}" : TypeName.Of(Type);

    private static Type Open(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
