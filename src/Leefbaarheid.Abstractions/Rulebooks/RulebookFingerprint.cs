using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Leefbaarheid.Abstractions;

internal static class RulebookFingerprint
{
    /// <summary>The first 16 bytes, in hex, of a SHA-256 over everything that names the rules.</summary>
    public static string Of(ImmutableArray<Rule> rules)
    {
        var text = new StringBuilder();
        foreach (var rule in rules.OrderBy(r => r.Id, StringComparer.Ordinal))
            InvariantCulture.Run(() => Append(text, rule));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))[..16]);
    }

    private static StringBuilder Append(StringBuilder text, Rule rule)
    {
        text.Append(rule.Id).Append('\n').Append(rule.Policy).Append('\n').AppendJoin(',', rule.Suppressed);
        foreach (var branch in rule.Branches)
        {
            text.Append('\n').Append(branch.ConclusionType.Assembly.FullName);
            foreach (var clause in ClausesOf(branch.Query, new HashSet<Query>(ReferenceEqualityComparer.Instance)))
                text.Append('\n').Append(clause.Kind).Append(' ').Append(clause.Text);
        }

        return text.Append("\n\n");
    }

    private static IEnumerable<Clause> ClausesOf(Query query, HashSet<Query> seen) =>
        seen.Add(query) ? query.Inputs.SelectMany(input => ClausesOf(input, seen)).Append(query.Clause) : [];
}
