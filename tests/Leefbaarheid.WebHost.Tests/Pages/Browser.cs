using Microsoft.Playwright;

namespace Leefbaarheid.WebHost.Tests;

/// <summary>Debian's Chromium without a window; where it is absent, its tests are skipped.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private const string Path = "/usr/bin/chromium";

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Browser(IPlaywright playwright, IBrowser browser) =>
        (this.playwright, this.browser) = (playwright, browser);

    public static async Task<Browser> OrSkipAsync()
    {
        Assert.SkipUnless(File.Exists(Path), $"There is no {Path}.");
        var playwright = await Playwright.CreateAsync();
        return new Browser(playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Path,
            Args = ["--no-sandbox"],
        }));
    }

    /// <summary>A page of somebody who signed in.</summary>
    public async Task<IPage> SignInAsync(Uri address, string key, bool withScripts = false)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            JavaScriptEnabled = withScripts,
            BypassCSP = withScripts,
            ViewportSize = new() { Width = 1280, Height = 900 },
        });
        context.SetDefaultTimeout(15_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.GetByLabel("Uw sleutel").FillAsync(key);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/");
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
