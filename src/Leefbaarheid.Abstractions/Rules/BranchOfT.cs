namespace Leefbaarheid.Abstractions;

internal sealed class Branch<T>(Query<T> query) : Branch
{
    public override Query Query => query;

    public override Type ConclusionType => typeof(T);

    public override void Accept(IBranchVisitor visitor) => visitor.Visit(query);
}
