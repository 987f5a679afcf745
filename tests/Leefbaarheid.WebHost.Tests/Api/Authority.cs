using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Leefbaarheid.WebHost.Tests;

/// <summary>An authority of OpenID Connect that gives out tokens: as much of it as a host asks for.</summary>
internal sealed class Authority : IAsyncDisposable
{
    private readonly RSA rsa = RSA.Create(2048);
    private readonly WebApplication app;

    private Authority()
    {
        app = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]).Build();
        app.MapGet("/.well-known/openid-configuration", () => TypedResults.Json(
            new { issuer = Address, jwks_uri = $"{Address}/keys" }));
        app.MapGet("/keys", () =>
        {
            var key = rsa.ExportParameters(includePrivateParameters: false);
            return TypedResults.Json(new
            {
                keys = new[]
                {
                    new
                    {
                        kty = "RSA",
                        kid = "1",
                        n = Base64UrlEncoder.Encode(key.Modulus),
                        e = Base64UrlEncoder.Encode(key.Exponent),
                    },
                },
            });
        });
    }

    public string Address => app.Services.GetRequiredService<IServer>().Features
        .Get<IServerAddressesFeature>()!.Addresses.First();

    public static async Task<Authority> StartAsync()
    {
        Authority authority = new();
        await authority.app.StartAsync();
        return authority;
    }

    public string Token(string audience, string area)
    {
        SecurityTokenDescriptor token = new()
        {
            Issuer = Address,
            Audience = audience,
            Claims = new Dictionary<string, object> { ["name"] = "Wijkteam", ["area"] = area },
            SigningCredentials = new(new RsaSecurityKey(rsa) { KeyId = "1" }, SecurityAlgorithms.RsaSha256),
        };
        return new JsonWebTokenHandler().CreateToken(token);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        rsa.Dispose();
    }
}
