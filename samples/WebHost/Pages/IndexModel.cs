using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leefbaarheid.WebHost.Pages;

/// <summary>The work list of who signed in.</summary>
internal sealed class IndexModel(WorkList list, CaseDesk cases) : PageModel
{
    public static IReadOnlyList<string> Kinds { get; } =
        [.. Enum.GetValues<DecisionKind>().Select(DecisionKinds.Words.File)];

    [BindProperty(SupportsGet = true, Name = "gebied")]
    public string? Area { get; set; }

    [BindProperty(SupportsGet = true, Name = "soort")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "bladzijde")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<string> Areas { get; private set; } = [];

    public WorkPage Work { get; private set; } = new([], 0, 1);

    public LocalDate Today => cases.Today;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Areas = await list.AreasAsync(Caller.Of(User), cancellation);
        Work = await list.ReadAsync(
            string.IsNullOrEmpty(Area) ? Areas : [.. Areas.Where(area => area == Area)],
            Kind is { } kind && Kinds.Contains(kind) ? kind : null,
            Number,
            cancellation);
    }

    public string PageLink(int number) =>
        $"/?gebied={Uri.EscapeDataString(Area ?? "")}&soort={Uri.EscapeDataString(Kind ?? "")}&bladzijde={number}";
}
