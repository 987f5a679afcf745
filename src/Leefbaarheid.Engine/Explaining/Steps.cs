using System.Text.RegularExpressions;

namespace Leefbaarheid.Engine.Explaining;

/// <summary>Makes the steps of an explanation.</summary>
internal static partial class Steps
{
    public static Step Held(Query query, params ReadOnlySpan<Premise> premises) =>
        new(query.Clause, Outcome.Held) { Premises = [.. premises] };

    public static Step Failed(Query query, object? row, params ReadOnlySpan<Premise> premises) =>
        new(query.Clause, Outcome.Failed) { Premises = [.. premises], Values = Show(row) };

    public static Step Broke(Query query, object? row, Exception? error = null) =>
        new(query.Clause, Outcome.Broke)
        {
            Values = error is null ? Show(row) : $"{error.GetType().Name}: {error.Message} ({Show(row)})",
        };

    /// <summary>Runs an author's lambda, with what it says of itself.</summary>
    public static (T? Result, ImmutableArray<Saying> Said, Exception? Error) Run<T>(Func<T> lambda)
    {
        try
        {
            var (result, said) = Clause.Listen(lambda);
            return (result, said, null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return (default, [], e);
        }
    }

    /// <summary>
    /// What the members of a group rest on, in the order of its texts: the same facts are told in the same order,
    /// however they came.
    /// </summary>
    public static ImmutableArray<Premise> InOrder(IEnumerable<ImmutableArray<Premise>> members) =>
        [.. members.OrderBy(premises => Text(premises), StringComparer.Ordinal).SelectMany(premises => premises)];

    /// <summary>What premises are told in the order of: the facts and conclusions in them.</summary>
    public static string Text(IEnumerable<Premise> premises) =>
        string.Join('\n', premises.Select(premise => premise switch
        {
            FactPremise fact => Show(fact.Fact),
            ConclusionPremise conclusion => Show(conclusion.Why.Conclusion),
            GroupPremise group => $"{group.Count} {group.Name}\n{Text(group.Members)}",
            _ => "",
        }));

    /// <summary>A row as text, without the names that the compiler made up for it.</summary>
    public static string Show(object? row)
    {
        try
        {
            return CompilerNames().Replace(InvariantCulture.Run(() => row?.ToString()) ?? "null", "");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return $"({row!.GetType().Name})";
        }
    }

    [GeneratedRegex(@"<>h__TransparentIdentifier\d+ = ")]
    private static partial Regex CompilerNames();
}
