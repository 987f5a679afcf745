using System.Globalization;

namespace Leefbaarheid.Abstractions;

/// <summary>
/// Facts and policies write their own text, and do so in the culture of the thread: that is what is set here.
/// </summary>
internal static class InvariantCulture
{
    public static T Run<T>(Func<T> write)
    {
#pragma warning disable RS0030
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return write();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
#pragma warning restore RS0030
    }
}
