using Microsoft.AspNetCore.Authentication.Cookies;

namespace Leefbaarheid.WebHost.Pages;

/// <summary>
/// The pages: what they may do, who sees them, how they look. Nothing comes from elsewhere, nothing runs.
/// </summary>
internal static class Site
{
    private const string ForPeople = "people";

    private const string Allowed =
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<WorkList>().AddSingleton<Rejections>();
        services.AddAuthorizationBuilder().AddPolicy(ForPeople, policy => policy
            .AddAuthenticationSchemes(CookieAuthenticationDefaults.AuthenticationScheme).RequireAuthenticatedUser());
        services.AddRazorPages(pages => pages.Conventions.AuthorizeFolder("/", ForPeople))
            .AddApplicationPart(typeof(Site).Assembly);
    }

    public static void Set(CookieAuthenticationOptions cookie)
    {
        (cookie.LoginPath, cookie.LogoutPath) = ("/aanmelden", "/afmelden");
        cookie.ReturnUrlParameter = "returnUrl";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.ExpireTimeSpan = TimeSpan.FromHours(8);
    }

    public static void Map(WebApplication app)
    {
        app.Use((http, next) =>
        {
            http.Response.Headers.ContentSecurityPolicy = Allowed;
            http.Response.Headers.CacheControl = "no-cache, no-store";
            http.Response.Headers.Pragma = "no-cache";
            return next(http);
        });
        app.MapGet("/stijl.css", () => TypedResults.Stream(
            typeof(Site).Assembly.GetManifestResourceStream("stijl.css")!, "text/css")).AllowAnonymous();
        app.MapRazorPages();
    }
}
