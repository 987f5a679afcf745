using Leefbaarheid.Domain;
using Leefbaarheid.Rules;

namespace Leefbaarheid.Json;

/// <summary>Lists the options of a policy, for people who choose or look after them.</summary>
public static class PolicyList
{
    /// <summary>Every option with its value, in the order of the file.</summary>
    /// <param name="policy">The policy; of the default one the values are the defaults.</param>
    /// <exception cref="ArgumentException">
    /// An option makes no sense, see <see cref="LeefbaarheidPolicy.Problems"/>.
    /// </exception>
    public static ValueList<ListedOption> Of(LeefbaarheidPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Problems() is { Count: > 0 } problems)
            throw new ArgumentException($"Mend these options: {string.Join("; ", problems)}", nameof(policy));
        List<ListedOption> all = [];
        LeefbaarheidPolicy.Ask(new ListedOptions<LeefbaarheidPolicy>(policy, "", all));
        return all.ToValueList();
    }
}
