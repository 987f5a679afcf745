using System.Globalization;

namespace Leefbaarheid.Abstractions;

/// <summary>
/// For text that is the same on every machine: facts and policies write their own, and do so in the culture of the
/// thread.
/// </summary>
public static class InvariantCulture
{
    /// <summary>Runs something that writes text as if the thread's culture were the invariant one.</summary>
    /// <typeparam name="T">What it gives.</typeparam>
    /// <param name="write">Writes text; what it throws passes through.</param>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static T Run<T>(Func<T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
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
