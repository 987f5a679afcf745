using System.Globalization;

namespace Leefbaarheid.Domain;

internal static class Euros
{
    /// <summary>An amount as it may be: not negative, with at most two decimals.</summary>
    internal static decimal Checked(decimal amount, string what) =>
        amount < 0 || decimal.Round(amount, 2) != amount
            ? throw new ArgumentOutOfRangeException(
                nameof(amount),
                amount,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{what} is {amount}; give euros, not negative, with at most two decimals."))
            : amount;
}
