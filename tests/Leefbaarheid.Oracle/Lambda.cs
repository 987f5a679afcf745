namespace Leefbaarheid.Oracle;

/// <summary>Runs a lambda of which it is no news that it throws.</summary>
internal static class Lambda
{
    /// <returns>False where it threw, whatever it was.</returns>
    public static bool Run<T, TResult>(Func<T, TResult> lambda, T row, out TResult result)
    {
        try
        {
            result = lambda(row);
            return true;
        }
#pragma warning disable CA1031 // an author's lambda may throw anything
        catch (Exception)
#pragma warning restore CA1031
        {
            result = default!;
            return false;
        }
    }
}
