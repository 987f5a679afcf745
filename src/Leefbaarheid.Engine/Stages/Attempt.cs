namespace Leefbaarheid.Engine.Stages;

/// <summary>Runs an author's lambda; what it throws is a value here.</summary>
internal static class Attempt
{
    public static bool Run<T, TResult>(
        Func<T, TResult> lambda, T row, out TResult result, [NotNullWhen(false)] out Exception? error)
    {
        try
        {
            (result, error) = (lambda(row), LiveReads.OfUnknown);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            (result, error) = (default!, e);
        }

        if (error is not null)
            (result, LiveReads.OfUnknown) = (default!, null);
        return error is null;
    }

    public static bool Run<T, TOther, TResult>(
        Func<T, TOther, TResult> lambda,
        T row,
        TOther other,
        out TResult result,
        [NotNullWhen(false)] out Exception? error) =>
        Run(static all => all.lambda(all.row, all.other), (lambda, row, other), out result, out error);
}
