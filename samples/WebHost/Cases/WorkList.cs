using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.WebHost;

/// <summary>Werklijst: what is to be done in the areas of a caller, what is due first at the top.</summary>
internal sealed class WorkList(LogDatabase database)
{
    private static readonly string[] ToDo = [.. new[]
    {
        DecisionKind.Act, DecisionKind.Refer, DecisionKind.Require, DecisionKind.Schedule,
    }.Select(DecisionKinds.Words.File)];

    /// <summary>The areas that have something and that the caller may see.</summary>
    public async Task<IReadOnlyList<string>> AreasAsync(Caller caller, CancellationToken cancellation)
    {
        await using var context = database.Open();
        var all = await context.Standing.Select(row => row.Area).Distinct().OrderBy(area => area)
            .ToListAsync(cancellation);
        return [.. all.Where(area => caller.MaySee(new LogArea(area)))];
    }

    /// <param name="areas">Of these areas.</param>
    /// <param name="kind">The word of a kind of decision; all that is to be done where none is given.</param>
    /// <param name="number">Which page, from 1.</param>
    public async Task<WorkPage> ReadAsync(
        IReadOnlyList<string> areas, string? kind, int number, CancellationToken cancellation)
    {
        await using var context = database.Open();
        string[] kinds = [.. (kind is null ? ToDo : [kind]).Select(word => $"\"kind\":\"{word}\"")];
        var (a, b, c, d) = (kinds[0], kinds[1 % kinds.Length], kinds[2 % kinds.Length], kinds[3 % kinds.Length]);
        var rows = context.Standing.AsNoTracking()
            .Where(row => areas.Contains(row.Area) && row.Key.StartsWith("decision|") && row.Json != null)
            .Where(row => row.Json!.Contains(a) || row.Json!.Contains(b)
                || row.Json!.Contains(c) || row.Json!.Contains(d))
            .Where(row => !context.Rejections.Any(one => one.Area == row.Area && one.Key == row.Key));
        var total = await rows.CountAsync(cancellation);
        var page = Math.Clamp(number, 1, Math.Max(1, (total + WorkPage.Size - 1) / WorkPage.Size));
        var shown = await rows.OrderBy(row => row.Due == null).ThenBy(row => row.Due).ThenBy(row => row.Case)
            .ThenBy(row => row.Key).Skip((page - 1) * WorkPage.Size).Take(WorkPage.Size).ToListAsync(cancellation);
        return new WorkPage([.. shown.Select(ItemOf)], total, page);
    }

    private static WorkItem ItemOf(StandingRow row)
    {
        using var json = JsonDocument.Parse(row.Json!);
        string Text(string name) => json.RootElement.TryGetProperty(name, out var text) ? text.GetString()! : "";
        return new(
            row.Case, row.Area, row.Rule ?? "", Text("kind"), Text("title"), Text("because"), row.ToAnnouncement().Due);
    }
}
