using Xunit;

namespace Leefbaarheid.Hosting.Tests.Desk;

/// <summary>Follows what a log was told: each change once, and none that does not follow on the one before.</summary>
internal sealed class Retold
{
    private readonly Dictionary<(LogArea Area, string Key), Announcement> standing = [];

    public static async Task<Retold> OfAsync(IFactLog log)
    {
        Retold retold = new();
        foreach (var change in await log.ReadChangesAsync(0, int.MaxValue, null, TestContext.Current.CancellationToken))
            retold.Follow(change);
        return retold;
    }

    public IEnumerable<Announcement> In(LogArea area) =>
        standing.Where(one => one.Key.Area == area).Select(one => one.Value);

    private void Follow(LoggedChange change)
    {
        var key = (change.Area, change.Told.Key);
        var before = standing.GetValueOrDefault(key);
        Assert.Equal(change.Kind != ChangeKind.Began, before is not null);
        if (change.Kind == ChangeKind.Amended)
            Assert.NotEqual(before, change.Told);
        if (change.Kind == ChangeKind.Ended)
            standing.Remove(key);
        else
            standing[key] = change.Told;
    }
}
