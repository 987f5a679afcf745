using System.Globalization;

namespace Leefbaarheid.Engine;

/// <summary>An identity that was given as another type than facts are known by: 1L or "1" for 1.</summary>
internal static class OtherIdentity
{
    /// <summary>The same as the right type; null where nothing is lost only by leaving it as it is.</summary>
    public static object? As<TId>(object id)
    {
        if (id is not IConvertible)
            return null;
        try
        {
            var converted = Convert.ChangeType(id, typeof(TId), CultureInfo.InvariantCulture);
            var back = Convert.ChangeType(converted, id.GetType(), CultureInfo.InvariantCulture);
            return id.Equals(back) ? converted : null;
        }
        catch (Exception e) when (e is FormatException or OverflowException or InvalidCastException)
        {
            return null;
        }
    }
}
