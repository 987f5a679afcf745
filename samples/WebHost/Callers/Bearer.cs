using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace Leefbaarheid.WebHost;

/// <summary>
/// Knows a caller by a token of an OpenID Connect authority that the settings name: claims <c>name</c>,
/// <c>employee</c>,
/// and an <c>area</c> each.
/// </summary>
internal static class Bearer
{
    public const string Authority = "Leefbaarheid:Oidc:Authority";
    public const string Audience = "Leefbaarheid:Oidc:Audience";

    public static void Set(JwtBearerOptions options, IConfiguration settings)
    {
        options.Authority = settings[Authority];
        options.Audience = settings[Audience] ?? "leefbaarheid";
        options.MapInboundClaims = false;
        options.TokenValidationParameters.NameClaimType = "name";
    }
}
