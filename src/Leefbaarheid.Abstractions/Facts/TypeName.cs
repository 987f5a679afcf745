namespace Leefbaarheid.Abstractions;

/// <summary>A type as an author writes it, for messages: <c>int?</c>, <c>Group&lt;Report&gt;</c>.</summary>
public static class TypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(short)] = "short",
        [typeof(string)] = "string",
    };

    /// <summary>The name without namespace; of an anonymous type the types of its members, in braces.</summary>
    /// <param name="type">The type.</param>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    public static string Of(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (type.IsArray)
            return $"{Of(type.GetElementType()!)}[]";
        if (Nullable.GetUnderlyingType(type) is { } value)
            return $"{Of(value)}?";
        var end = type.Name.IndexOf('`', StringComparison.Ordinal);
        return end < 0 ? type.Name : Written(type, type.Name[..end]);
    }

    private static string Written(Type type, string name)
    {
        var arguments = string.Join(", ", type.GetGenericArguments().Select(Of));
        return name.StartsWith("<>", StringComparison.Ordinal) ? $"{{ {arguments} }}"
            : name == nameof(ValueTuple) ? $"({arguments})"
            : $"{name}<{arguments}>";
    }
}
