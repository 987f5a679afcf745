using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Leefbaarheid.WebHost;

/// <summary>
/// What changed since a number, at once or as it comes. A change stands once in the log, under one number; it may be
/// delivered again after a break, so a consumer keeps the last number that it dealt with.
/// </summary>
internal static class ChangesApi
{
    private const int Most = 1000;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/changes", ReadAsync);
        api.MapGet("/changes/stream", Stream);
    }

    private static async Task<IResult> ReadAsync(
        HttpContext http, IFactLog log, long after = 0, int most = 100, CancellationToken cancellation = default)
    {
        var caller = Caller.Of(http.User);
        var changes = await NextAsync(log, caller, after, Math.Clamp(most, 1, Most), cancellation);
        return Answers.Json(ChangeJson.Write(changes.Seen));
    }

    private static ServerSentEventsResult<string> Stream(
        HttpContext http, IFactLog log, ChangeBell bell, long after = 0)
    {
        var last = long.TryParse(
            http.Request.Headers["Last-Event-ID"], NumberStyles.None, CultureInfo.InvariantCulture, out var known)
            ? known
            : after;
        return TypedResults.ServerSentEvents(AsTheyCome(log, bell, Caller.Of(http.User), last, http.RequestAborted));
    }

    private static async IAsyncEnumerable<SseItem<string>> AsTheyCome(
        IFactLog log,
        ChangeBell bell,
        Caller caller,
        long last,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            var next = bell.Next;
            var (seen, upTo) = await NextAsync(log, caller, last, Most, cancellation);
            foreach (var change in seen)
                yield return new SseItem<string>(ChangeJson.Write(change), "change")
                {
                    EventId = change.Number.ToString(CultureInfo.InvariantCulture),
                };
            if (upTo == last)
                await next.WaitAsync(cancellation);
            last = upTo;
        }
    }

    /// <summary>The next changes that the caller may see, and the number up to which was looked.</summary>
    private static async Task<(IReadOnlyList<LoggedChange> Seen, long UpTo)> NextAsync(
        IFactLog log, Caller caller, long after, int most, CancellationToken cancellation)
    {
        List<LoggedChange> seen = [];
        while (true)
        {
            var page = await log.ReadChangesAsync(after, Most, null, cancellation);
            foreach (var change in page)
            {
                after = change.Number;
                if (caller.MaySee(change.Area))
                    seen.Add(change);
                if (seen.Count == most)
                    return (seen, after);
            }

            if (page.Count < Most)
                return (seen, after);
        }
    }
}
