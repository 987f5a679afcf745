using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.WebHost.Tests;

/// <summary>Facts in, advice out, over HTTP.</summary>
public sealed class ApiTests : IAsyncLifetime
{
    private RunningHost host = null!;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => host = await RunningHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task A_case_that_is_posted_gets_the_advice_that_the_tool_gives()
    {
        await host.PutSampleAsync("C2");

        using var advice = await GetAsync("/api/cases/H1/advice");

        var file = CaseReader.Read(Encoding.UTF8.GetBytes(RunningHost.Sample("C2"))).Facts!;
        var expected = new Adviser(Rules.LeefbaarheidRulebook.Create()).Advise(file).Told;
        Assert.Equal(
            expected.Decisions.Where(one => one.Case.Id == "H1").Select(one => $"{one.Rule} {one.Of}"),
            advice.RootElement.GetProperty("decisions").EnumerateArray().Select(one =>
                $"{one.GetProperty("rule")} {(one.TryGetProperty("of", out var of) ? of.GetString() : null)}"));
        Assert.Equal("BB-01", advice.RootElement.GetProperty("primary").GetString());
    }

    [Fact]
    public async Task Reasons_reasons_against_the_agenda_and_the_facts_are_told()
    {
        await host.PutSampleAsync("C2");

        using var why = await GetAsync("/api/cases/H1/why/BB-01");
        using var whyNot = await GetAsync("/api/cases/H1/whynot/OVL-02?language=en");
        using var agenda = await GetAsync("/api/cases/H1/agenda?until=2027-06-30");
        using var facts = await GetAsync("/api/cases/H1/facts");

        Assert.StartsWith("BB-01", Text(why), StringComparison.Ordinal);
        Assert.Equal("OVL-02 is proposed, but BB-01 takes its place.", Text(whyNot));
        Assert.NotEmpty(agenda.RootElement.GetProperty("days").EnumerateArray());
        Assert.Equal(4, facts.RootElement.GetProperty("signals").GetArrayLength());
        Assert.Equal("H1", facts.RootElement.GetProperty("case").GetString());
    }

    [Fact]
    public async Task What_if_changes_nothing()
    {
        await host.PutSampleAsync("C2");
        var supposed = RunningHost.Sample("C2").Replace("\"reporterConsent\": true", "\"reporterConsent\": false");
        using var before = await GetAsync("/api/cases/H1/advice");

        using var client = host.Client();
        using var answer = await client.PostAsync(Path("/api/cases/H1/whatif"), Json(supposed), Now);
        using var after = await GetAsync("/api/cases/H1/advice");

        using var what = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Now));
        Assert.NotEmpty(what.RootElement.GetProperty("days").EnumerateArray());
        Assert.Equal(before.RootElement.GetRawText(), after.RootElement.GetRawText());
    }

    [Fact]
    public async Task Many_files_come_in_at_once_and_what_is_wrong_has_its_place()
    {
        using var client = host.Client();
        using var right = await client.PostAsync(
            Path("/api/facts"), Json($"[{RunningHost.Sample("C2")},{RunningHost.Sample("C3")}]"), Now);
        using var wrong = await client.PostAsync(
            Path("/api/facts"), Json($$"""[{{RunningHost.Sample("C2")}},{"signals":[{"category":"Geluit"}]}]"""), Now);

        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Equal("application/problem+json", wrong.Content.Headers.ContentType!.MediaType);
        using var problem = JsonDocument.Parse(await wrong.Content.ReadAsStringAsync(Now));
        var category = problem.RootElement.GetProperty("problems").EnumerateArray()
            .Single(one => one.GetProperty("path").GetString() == "$[1].signals[0].category");
        Assert.Contains("Geluit", category.GetProperty("found").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_are_told_once_each_after_a_number_and_as_they_come()
    {
        await host.PutSampleAsync("C2");
        using var all = await GetAsync("/api/changes");
        var numbers = Numbers(all);
        using var rest = await GetAsync($"/api/changes?after={numbers[0]}");

        Assert.Equal(Enumerable.Range(1, numbers.Length).Select(number => (long)number), numbers);
        Assert.Equal(numbers[1..], Numbers(rest));

        using var client = host.Client();
        await using var stream = await client.GetStreamAsync(Path($"/api/changes/stream?after={numbers[^2]}"), Now);
        using StreamReader reader = new(stream);
        Assert.Equal($"{numbers[^1]}", await NextIdAsync(reader));
        await host.PutSampleAsync("C3");
        Assert.Equal($"{numbers[^1] + 1}", await NextIdAsync(reader));
    }

    [Fact]
    public async Task Who_was_not_given_an_area_neither_sees_nor_writes_it()
    {
        await host.PutSampleAsync("C2");
        using var other = host.Client(RunningHost.OtherAreaKey);

        using var advice = await other.GetAsync(Path("/api/cases/H1/advice"), Now);
        using var changes = await other.GetAsync(Path("/api/changes"), Now);
        using var put = await other.PostAsync(
            Path("/api/facts"), Json(RunningHost.Sample("C2").Replace("\"severity\": 2", "\"severity\": 1")), Now);

        Assert.Equal(HttpStatusCode.NotFound, advice.StatusCode);
        Assert.Equal("""{"changes":[]}""", await changes.Content.ReadAsStringAsync(Now));
        Assert.Equal(HttpStatusCode.Forbidden, put.StatusCode);
    }

    [Theory]
    [InlineData("/api/changes")]
    [InlineData("/api/openapi.json")]
    [InlineData("/api/cases/H1/advice")]
    public async Task Without_a_key_nothing_is_told(string path)
    {
        using var client = host.Client(key: null);
        using var stranger = host.Client(key: "een-sleutel-van-niemand-hier");

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync(Path(path), Now)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.GetAsync(Path(path), Now)).StatusCode);
    }

    [Fact]
    public async Task Who_reads_a_case_is_noted_and_says_what_for()
    {
        await host.PutSampleAsync("C2");
        using var silent = host.Client(purpose: null);

        using var refused = await silent.GetAsync(Path("/api/cases/H1/advice"), Now);
        using var _ = await GetAsync("/api/cases/H1/advice");

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        await using var context = host.Services.GetRequiredService<LogDatabase>().Open();
        var read = Assert.Single(await context.Reads.ToListAsync(Now));
        Assert.Equal(("Alle gebieden", "H1", "behandeling"), (read.Caller, read.Case, read.Purpose));
    }

    [Fact]
    public async Task A_body_over_ten_megabytes_is_refused()
    {
        using var client = host.Client();
        client.DefaultRequestHeaders.ExpectContinue = true;
        using var answer = await client.PostAsync(Path("/api/facts"), Json(new string(' ', 10 * 1024 * 1024 + 1)), Now);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_log_that_cannot_be_written_is_not_healthy()
    {
        using var client = host.Client(key: null);
        using var well = await client.GetAsync(Path("/health"), Now);
        await using (var context = host.Services.GetRequiredService<LogDatabase>().Open())
            await context.Database.ExecuteSqlRawAsync("DROP TABLE tail", Now);

        using var ill = await client.GetAsync(Path("/health"), Now);

        Assert.Equal(HttpStatusCode.OK, well.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ill.StatusCode);
    }

    private async Task<JsonDocument> GetAsync(string path)
    {
        using var client = host.Client();
        using var answer = await client.GetAsync(Path(path), Now);
        var text = await answer.Content.ReadAsStringAsync(Now);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode} {text}");
        return JsonDocument.Parse(text);
    }

    private static async Task<string> NextIdAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync(Now) is { } line)
        {
            if (line.StartsWith("id: ", StringComparison.Ordinal))
                return line[4..];
        }

        return "";
    }

    private static long[] Numbers(JsonDocument changes) =>
        [.. changes.RootElement.GetProperty("changes").EnumerateArray().Select(one =>
             one.GetProperty("number").GetInt64())];

    private static string Text(JsonDocument answer) =>
        answer.RootElement.GetProperty("answers")[0].GetProperty("text").GetString()!;

    private static Uri Path(string path) => new(path, UriKind.Relative);

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");
}
