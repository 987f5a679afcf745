namespace Leefbaarheid.WebHost;

/// <summary>A page of the work list.</summary>
internal sealed record WorkPage(IReadOnlyList<WorkItem> Items, int Total, int Number)
{
    public const int Size = 50;

    public int Last => Math.Max(1, (Total + Size - 1) / Size);
}
