namespace Leefbaarheid.Engine;

/// <summary>An identity that was given as another type than facts are known by: 1L or "1" for 1.</summary>
internal static class OtherIdentity
{
    /// <summary>The same as the right type; null where there is none, or something would be lost.</summary>
    public static object? As<TId>(object id) =>
        id is IConvertible
        && Attempt.Run(To, id, typeof(TId), out var fitting, out _)
        && Attempt.Run(To, fitting, id.GetType(), out var back, out _)
        && id.Equals(back)
            ? fitting
            : null;

    private static object To(object id, Type type) => Convert.ChangeType(id, type, CultureInfo.InvariantCulture);
}
