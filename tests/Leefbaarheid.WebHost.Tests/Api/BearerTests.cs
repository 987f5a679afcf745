using System.Net;
using System.Net.Http.Headers;

namespace Leefbaarheid.WebHost.Tests;

/// <summary>Who has a token of the authority is known by it, in the areas that it names.</summary>
public sealed class BearerTests
{
    [Theory]
    [InlineData("leefbaarheid", "BU08551103", HttpStatusCode.OK)]
    [InlineData("leefbaarheid", "BU08551104", HttpStatusCode.NotFound)]
    [InlineData("iets anders", "BU08551103", HttpStatusCode.Unauthorized)]
    public async Task A_token_opens_its_own_areas(string audience, string area, HttpStatusCode expected)
    {
        await using var authority = await Authority.StartAsync();
        await using var host = await RunningHost.StartAsync($"--{Bearer.Authority}={authority.Address}");
        await host.PutSampleAsync("C2");
        using var client = host.Client(key: null);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", authority.Token(audience, area));

        using var answer = await client.GetAsync(
            new Uri("/api/cases/H1/advice", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
    }
}
