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
            foreach (var query in branch.Query.Unfold())
                text.Append('\n').Append(query.Clause.Kind).Append(' ').Append(query.Clause.Text);
        }

        return text.Append("\n\n");
    }
}
