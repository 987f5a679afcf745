using Microsoft.Extensions.Configuration;

namespace Leefbaarheid.WebHost.Tests;

/// <summary>A host that nobody may call does not start.</summary>
public sealed class KeysTests
{
    [Fact]
    public void Outside_development_a_host_without_keys_refuses_and_says_what_to_set()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => Read([]));

        Assert.Contains("Leefbaarheid:Callers:0:Key", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_key_is_refused_with_the_name_of_its_caller_alone()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => Read(new()
        {
            ["Leefbaarheid:Callers:0:Name"] = "Portaal",
            ["Leefbaarheid:Callers:0:Key"] = "te-kort",
        }));

        Assert.Contains("'Portaal'", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("te-kort", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_authority_that_gives_out_tokens_is_enough() =>
        Assert.Null(Read(new() { [Bearer.Authority] = "https://login.example" }).Find("alleen-om-te-ontwikkelen"));

    private static Keys Read(Dictionary<string, string?> settings) =>
        Keys.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), isDevelopment: false);
}
