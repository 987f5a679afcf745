using System.Net;
using System.Text;
using Deque.AxeCore.Playwright;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Leefbaarheid.WebHost.Tests;

/// <summary>The pages in a browser, without scripts where they are not what is tested.</summary>
public sealed class PageTests : IAsyncLifetime
{
    private const string OwnTalk = """
        {
          "case": "H7",
          "households": [{ "id": "H7", "dwelling": { "neighbourhood": "BU08551103" } }],
          "signals": [
            { "id": "S7", "subject": "H7", "category": "Geluid", "severity": 1, "kind": "Last", "triedSelf": false,
              "receivedOn": "2026-11-23" }
          ]
        }
        """;

    private RunningHost host = null!;
    private Browser browser = null!;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        browser = await Browser.OrSkipAsync();
        host = await RunningHost.StartAsync();
        await host.PutSampleAsync("C2");
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        if (host is not null)
            await host.DisposeAsync();
    }

    [Fact]
    public async Task The_work_list_leads_to_a_case_with_its_reasons_on_demand()
    {
        var page = await SignInAsync();
        await KeepAsync(page, "werklijst");

        await page.GetByRole(AriaRole.Link, new() { Name = "H1", Exact = true }).First.ClickAsync();
        await KeepAsync(page, "zaak");
        Assert.Equal("Huishouden H1", await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).TextContentAsync());
        Assert.Equal(0, await page.GetByText("Rust op").CountAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "Waarom? Verwijzen naar buurtbemiddeling" }).ClickAsync();

        Assert.NotEqual(0, await page.GetByText("Rust op").CountAsync());
        await KeepAsync(page, "waarom");
    }

    [Fact]
    public async Task Confirming_records_the_referral_that_carries_it_out()
    {
        var page = await SignInAsync();
        await page.GotoAsync("/zaak/H1");

        await page.GetByRole(AriaRole.Button, new() { Name = "Verwijzing gedaan" }).ClickAsync();

        Assert.Equal(
            "Het advies is bevestigd en vastgelegd.", await page.GetByRole(AriaRole.Status).TextContentAsync());
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = "Verwijzing gedaan" }).CountAsync());
        await KeepAsync(page, "bevestigd");
        await using var context = host.Services.GetRequiredService<LogDatabase>().Open();
        Assert.Equal(
            ["Alle gebieden"],
            await context.Reads.Where(read => read.Purpose.StartsWith("bevestigd: BB-01")).Select(read => read.Caller)
                .ToListAsync(Now));
        var referral = Assert.Single((await FactsAsync()).Referrals);
        Assert.Equal(("BB-01", new LocalDate(2026, 11, 23)), (referral.CarriesOut, referral.ReferredOn));
    }

    [Fact]
    public async Task Confirming_records_the_step_with_who_took_it()
    {
        await PutAsync(OwnTalk);
        var page = await SignInAsync();
        await page.GotoAsync("/zaak/H7");

        await page.GetByRole(AriaRole.Button, new() { Name = "Gedaan" }).First.ClickAsync();
        Assert.Contains("E1 staat niet in de feiten", await page.GetByRole(AriaRole.Alert).TextContentAsync(),
            StringComparison.Ordinal);
        await PutAsync(OwnTalk.Replace(
            "\"signals\"", "\"employees\": [{ \"id\": \"E1\", \"role\": \"Leefbaarheidsconsulent\" }], \"signals\""));
        await page.GotoAsync("/zaak/H7");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gedaan" }).First.ClickAsync();

        var step = Assert.Single((await FactsAsync("H7")).Interventions);
        Assert.Equal(("OVL-01", "tips", "E1"), (step.CarriesOut, step.Of, step.By.ToString()));
        Assert.Equal(InterventionKind.Tips, step.Kind);
    }

    [Fact]
    public async Task Rejecting_asks_a_reason_and_leaves_the_work_list()
    {
        var page = await SignInAsync();
        await page.GotoAsync("/zaak/H1");
        await page.GetByText("Niet volgen").First.ClickAsync();
        await page.GetByLabel("Waarom niet?").First.FillAsync("   ");
        await page.GetByRole(AriaRole.Button, new() { Name = "Leg vast" }).First.ClickAsync();
        Assert.Equal(
            "Schrijf op waarom u dit advies niet volgt.", await page.GetByRole(AriaRole.Alert).TextContentAsync());

        await page.GetByText("Niet volgen").First.ClickAsync();
        await page.GetByLabel("Waarom niet?").First.FillAsync("De buren zijn er zelf uitgekomen.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Leg vast" }).First.ClickAsync();

        Assert.NotEqual(
            0, await page.GetByText("Afgewezen door Alle gebieden: De buren zijn er zelf uitgekomen.").CountAsync());
        await KeepAsync(page, "afgewezen");
        await page.GotoAsync("/");
        Assert.Equal(0, await page.GetByText("Verwijzen naar buurtbemiddeling").CountAsync());
    }

    [Fact]
    public async Task What_if_tells_what_an_answer_would_change_and_records_nothing()
    {
        await PutAsync(RunningHost.Sample("C2").Replace("\"triedSelf\": true,", ""));
        var page = await SignInAsync();
        await page.GotoAsync("/zaak/H1");

        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("Als ja.*Heeft de melder") }).ClickAsync();

        Assert.Contains(
            "erbij: Verwijzen naar buurtbemiddeling",
            await page.GetByRole(AriaRole.Status).TextContentAsync(),
            StringComparison.Ordinal);
        await KeepAsync(page, "watals");
        Assert.Equal(Answer.Unknown, (await FactsAsync()).Signals.Single(signal => signal.Id.Value == "S4").TriedSelf);
    }

    [Fact]
    public async Task Who_handles_a_case_does_not_confirm_what_another_is_to_look_at()
    {
        const string hemp = """
            {
              "case": "H9",
              "households": [{ "id": "H9", "dwelling": { "neighbourhood": "BU08551103" } }],
              "employees": [{ "id": "E1", "role": "Leefbaarheidsconsulent" }],
              "interventions": [{ "id": "I1", "on": "2026-11-22", "kind": "Talk", "by": "E1" }],
              "signals": [
                { "id": "S9", "subject": "H9", "category": "Hennep", "severity": 1, "receivedOn": "2026-11-23" }
              ]
            }
            """;
        await PutAsync(hemp);
        var handler = await SignInAsync();
        await handler.GotoAsync("/zaak/H9");
        var other = await SignInAsync(RunningHost.AreaKey);
        await other.GotoAsync("/zaak/H9");

        Assert.NotEqual(0, await handler.GetByText("Laat iemand anders hiernaar kijken").CountAsync());
        Assert.Equal(0, await other.GetByText("Laat iemand anders hiernaar kijken").CountAsync());
        Assert.NotEqual(0, await other.GetByText("Iemand anders dan de behandelaar bevestigt dit.").CountAsync());
        await KeepAsync(handler, "behandelaar");
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var page = await SignInAsync();
        var answer = await page.APIRequest.PostAsync("/zaak/H1?handler=Confirm");

        Assert.Equal((int)HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task The_list_has_fifty_a_page_and_a_filter()
    {
        for (var number = 2; number <= 60; number++)
            await PutAsync(
                RunningHost.Sample("C2").Replace("\"H1\"", $"\"H{number}01\"").Replace("\"S", $"\"S{number}-"));
        var page = await SignInAsync();

        Assert.Equal(50, await page.Locator("tbody tr").CountAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "Volgende" }).ClickAsync();
        Assert.NotEqual(0, await page.GetByText("Bladzijde 2 van").CountAsync());
        await page.GetByLabel("Soort").SelectOptionAsync("Block");
        await page.GetByRole(AriaRole.Button, new() { Name = "Toon" }).ClickAsync();
        Assert.Equal(0, await page.GetByText("Verwijzen naar buurtbemiddeling").CountAsync());
        await KeepAsync(page, "gefilterd");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/zaak/H1?waarom=BB-01%7CRefer%7CNeighbourMediation%7C&gedaan=bevestigd")]
    [InlineData("/zaak/H1?watals=informedFirst&antwoord=ja")]
    [InlineData("/aanmelden")]
    public async Task Axe_finds_nothing(string path)
    {
        var page = await SignInAsync(withScripts: true);
        await page.GotoAsync(path);

        var found = await page.RunAxe();

        Assert.Empty(found.Violations.Select(one =>
            $"{one.Id}: {one.Help}: {string.Join("; ", one.Nodes.Select(node => node.Html))}"));
    }

    private Task<IPage> SignInAsync(string key = Keys.DevelopmentKey, bool withScripts = false) =>
        browser.SignInAsync(host.Address, key, withScripts);

    private async Task PutAsync(string file)
    {
        using var client = host.Client();
        using var answer = await client.PostAsync(
            new Uri("/api/facts", UriKind.Relative), new StringContent(file, Encoding.UTF8, "application/json"), Now);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Now));
    }

    private async Task<CaseFacts> FactsAsync(string id = "H1")
    {
        using var client = host.Client();
        var file = await client.GetByteArrayAsync(new Uri($"/api/cases/{id}/facts", UriKind.Relative), Now);
        return CaseReader.Read(file).Facts!;
    }

    /// <summary>A picture to look at, where LEEFBAARHEID_PICTURES names a folder.</summary>
    private static async Task KeepAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("LEEFBAARHEID_PICTURES") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
    }
}
