using System.Security.Claims;

namespace Leefbaarheid.WebHost;

/// <summary>Who asks: a person or a program, with the areas that it was given.</summary>
internal sealed record Caller
{
    public const string AreaClaim = "area";
    public const string EmployeeClaim = "employee";

    /// <summary>Every area, and the part that all share.</summary>
    public const string AllAreas = "*";

    /// <summary>What it is called in the account of who read what.</summary>
    public string Name { get; init; } = "";

    /// <summary>The employee that it is; none of a program. Only an employee confirms what is advised.</summary>
    public string? Employee { get; init; }

    /// <summary>
    /// The areas that it may see and write: codes of neighbourhoods, <c>none</c>, <c>shared</c>, or <c>*</c>.
    /// </summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    public bool MaySee(LogArea area) => Areas.Contains(AllAreas) || Areas.Contains(area.Name);

    public static Caller Of(ClaimsPrincipal user) => new()
    {
        Name = user.Identity?.Name ?? "",
        Employee = user.FindFirstValue(EmployeeClaim),
        Areas = [.. user.FindAll(AreaClaim).Select(claim => claim.Value)],
    };

    public ClaimsPrincipal ToPrincipal(string scheme)
    {
        var identity = new ClaimsIdentity(scheme);
        identity.AddClaim(new Claim(ClaimTypes.Name, Name));
        if (Employee is { } employee)
            identity.AddClaim(new Claim(EmployeeClaim, employee));
        identity.AddClaims(Areas.Select(area => new Claim(AreaClaim, area)));
        return new ClaimsPrincipal(identity);
    }
}
