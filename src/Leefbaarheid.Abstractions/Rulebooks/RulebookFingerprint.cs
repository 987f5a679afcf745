using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Leefbaarheid.Abstractions;

internal static class RulebookFingerprint
{
    /// <summary>The first 16 bytes, in hex, of a SHA-256 over everything that names the rules and their code.</summary>
    public static string Of(ImmutableArray<Rule> rules)
    {
        var text = new StringBuilder();
        foreach (var rule in rules.OrderBy(r => r.Id, StringComparer.Ordinal))
            InvariantCulture.Run(() => Append(text, rule));
        text.AppendJoin('\n', ModulesOf(rules));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))[..16]);
    }

    private static StringBuilder Append(StringBuilder text, Rule rule)
    {
        text.Append(rule.Id).Append('\n').Append(rule.Policy).Append('\n').AppendJoin(',', rule.Suppressed);
        foreach (var branch in rule.Branches)
        {
            text.Append('\n').Append(branch.ConclusionType);
            foreach (var query in branch.Query.Unfold())
                text.Append('\n').Append(query.Clause.Kind).Append(' ').Append(query.Clause.Text);
        }

        return text.Append("\n\n");
    }

    /// <summary>The code that the rules are made of: the id of each build, the same for the same sources.</summary>
    private static IEnumerable<string> ModulesOf(ImmutableArray<Rule> rules)
    {
        var branches = rules.SelectMany(rule => rule.Branches).ToList();
        return branches
            .SelectMany(branch => branch.Query.Unfold())
            .Distinct()
            .SelectMany(query => query.Lambdas.Select(ModuleOf).Concat(ModulesOf(query)))
            .Concat(branches.Select(branch => branch.ConclusionType.Module))
            .Append(typeof(RulebookFingerprint).Module)
            .Distinct()
            .Select(module => $"{module.Assembly.GetName().Name} {module.ModuleVersionId}")
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<Module> ModulesOf(Query query) =>
        query is IRelation relation ? [relation.FactType.Module] : [];

    /// <summary>A lambda stands in the class that the compiler made for it, a static method in its own.</summary>
    private static Module ModuleOf(Delegate lambda) => lambda.Target?.GetType().Module ?? lambda.Method.Module;
}
