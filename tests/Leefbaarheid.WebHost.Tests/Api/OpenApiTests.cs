using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.WebHost.Tests;

/// <summary>The document of the API says what there is, and nothing empty.</summary>
public sealed class OpenApiTests : IAsyncLifetime
{
    private RunningHost host = null!;

    public async ValueTask InitializeAsync() => host = await RunningHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Every_route_is_in_the_document_and_no_other()
    {
        using var document = await ReadAsync();

        Assert.Equal(
            host.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>().Select(one => one.RoutePattern.RawText!)
                .Where(path => path.StartsWith("/api", StringComparison.Ordinal) || path == "/health").Order(),
            document.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order());
    }

    [Fact]
    public async Task No_schema_is_empty_and_every_reference_leads_somewhere()
    {
        using var document = await ReadAsync();
        List<string> wrong = [];
        Look(document.RootElement, "#", document.RootElement, wrong);

        Assert.Empty(wrong);
        Assert.True(document.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("CaseFile")
            .GetProperty("properties").TryGetProperty("signals", out _));
    }

    private static void Look(JsonElement here, string place, JsonElement root, List<string> wrong)
    {
        if (here.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, one) in here.EnumerateArray().Index())
                Look(one, $"{place}/{index}", root, wrong);
        }
        else if (here.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in here.EnumerateObject())
            {
                if (property.Name is "schema" or "items" && property.Value.EnumerateObject().All(_ => false))
                    wrong.Add($"{place}/{property.Name} is empty");
                if (property.NameEquals("$ref") && !Leads(root, property.Value.GetString()!))
                    wrong.Add($"{place} leads to {property.Value}");
                Look(property.Value, $"{place}/{property.Name}", root, wrong);
            }
        }
    }

    private static bool Leads(JsonElement root, string reference) => reference.Split('/').Skip(1)
        .Aggregate((JsonElement?)root, (here, name) =>
            here is { ValueKind: JsonValueKind.Object } some && some.TryGetProperty(name, out var next) ? next : null)
        is { ValueKind: JsonValueKind.Object } found && found.EnumerateObject().Any();

    private async Task<JsonDocument> ReadAsync()
    {
        using var client = host.Client();
        return JsonDocument.Parse(await client.GetStringAsync(
            new Uri("/api/openapi.json", UriKind.Relative), TestContext.Current.CancellationToken));
    }
}
