namespace Leefbaarheid.Abstractions;

/// <summary>Reads the branch of a rule with the type of its conclusions.</summary>
public interface IBranchVisitor
{
    /// <summary>A query whose rows are conclusions.</summary>
    /// <typeparam name="T">A conclusion.</typeparam>
    /// <param name="query">The query.</param>
    void Visit<T>(Query<T> query);
}
