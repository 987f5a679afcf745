using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leefbaarheid.WebHost.Pages;

/// <summary>Aanmelden: who holds a key of an employee works under that name.</summary>
[AllowAnonymous]
internal sealed class SignInModel(Keys keys) : PageModel
{
    public bool IsRefused { get; private set; }

    public async Task<IActionResult> OnPostAsync(string? key, string? returnUrl)
    {
        if (keys.Find(key ?? "") is not { } caller)
        {
            IsRefused = true;
            return Page();
        }

        const string scheme = CookieAuthenticationDefaults.AuthenticationScheme;
        await HttpContext.SignInAsync(scheme, caller.ToPrincipal(scheme));
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }
}
