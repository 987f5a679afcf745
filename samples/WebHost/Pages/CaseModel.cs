using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leefbaarheid.WebHost.Pages;

/// <summary>A case with its advice; reasons and what-ifs where they are asked for.</summary>
internal sealed class CaseModel(CaseDesk cases, CaseReads reads, Rejections rejections, Writing writing) : PageModel
{
    private const string Handling = "behandeling van de zaak";

    /// <summary>The decision whose reasons are asked for.</summary>
    [BindProperty(SupportsGet = true, Name = "waarom")]
    public string? AskedWhy { get; set; }

    /// <summary>The question whose answer is supposed.</summary>
    [BindProperty(SupportsGet = true, Name = "watals")]
    public string? Supposed { get; set; }

    [BindProperty(SupportsGet = true, Name = "antwoord")]
    public string? SupposedAnswer { get; set; }

    [BindProperty(SupportsGet = true, Name = "gedaan")]
    public string? Done { get; set; }

    public FoundCase Found { get; private set; } = null!;

    public CaseAdvice Advice { get; private set; } = null!;

    public CaseFacts Facts { get; private set; } = null!;

    public Outline? Why { get; private set; }

    public IReadOnlyList<Question> Questions { get; private set; } = [];

    public AgendaDay? WhatIf { get; private set; }

    public IReadOnlyDictionary<string, RejectionRow> Rejected { get; private set; } =
        new Dictionary<string, RejectionRow>();

    public string? Mistake { get; private set; }

    public LocalDate Today => cases.Today;

    private Caller Reader => Caller.Of(User);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        await reads.NoteAsync(Reader, Found.Subject, Handling, cancellation);
        return Page();
    }

    public Task<IActionResult> OnPostConfirmAsync(
        string id, string decision, InterventionKind? step, CancellationToken cancellation) =>
        DecideAsync(id, decision, async found =>
        {
            if (WhyNotConfirm(found) is { } mistake)
                return mistake;
            var by = new EmployeeId(Reader.Employee!);
            if (found is not Refer && Facts.Employees.All(one => one.Id != by))
                return $"Medewerker {by} staat niet in de feiten. Laat de beheerder die eerst opnemen.";
            writing.By(Reader);
            await cases.PutAsync(
                CarryingOut.Record(found, step ?? CarryingOut.StepOf(found), by, Today), cancellation);
            return null;
        }, "bevestigd", cancellation);

    public Task<IActionResult> OnPostRejectAsync(
        string id, string decision, string? reason, CancellationToken cancellation) =>
        DecideAsync(id, decision, async found =>
        {
            if (string.IsNullOrWhiteSpace(reason))
                return "Schrijf op waarom u dit advies niet volgt.";
            if (Bsn.IsIn(reason))
                return "In de reden staat een BSN; haal het weg.";
            if (WhyNotConfirm(found) is { } mistake)
                return mistake;
            await rejections.AddAsync(Found, found, reason.Trim(), Reader.Name, cancellation);
            return null;
        }, "afgewezen", cancellation);

    /// <summary>Why who signed in may not decide on it; nothing where he may.</summary>
    public string? WhyNotConfirm(Decision decision) =>
        !CarryingOut.CanBe(decision) ? "Dit blijft staan zolang de feiten zo zijn."
        : Reader.Employee is not { Length: > 0 } employee 
            ? "Alleen een medewerker bevestigt; meld u als medewerker aan."
        : decision.NeedsReview && CarryingOut.IsHandler(Facts, new EmployeeId(employee))
            ? "U behandelt deze zaak. Laat iemand anders hiernaar kijken en bevestigen."
        : null;

    private async Task<IActionResult> DecideAsync(
        string id, string key, Func<Decision, Task<string?>> decide, string done, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        Mistake = Advice.Decisions.FirstOrDefault(one => CarryingOut.KeyOf(one) == key) is { } decision
            ? await decide(decision)
            : "Dit advies staat niet meer; kijk wat er nu staat.";
        if (Mistake is not null)
            return Page();
        await reads.NoteAsync(Reader, Found.Subject, $"{done}: {key}", cancellation);
        return Redirect($"/zaak/{Uri.EscapeDataString(id)}?gedaan={done}");
    }

    private async Task<bool> LoadAsync(string id, CancellationToken cancellation)
    {
        if (await cases.FindAsync(id, Reader, cancellation) is not { } found)
            return false;
        Found = found;
        (Advice, Why) = await cases.AskAsync(found, examined =>
        {
            var advice = CaseDesk.AdviceOn(found.Subject, examined.Advice);
            var asked = advice.Decisions.FirstOrDefault(one => CarryingOut.KeyOf(one) == AskedWhy);
            return (advice, asked is null ? null : examined.Why(asked).Outline(Language.Dutch));
        }, cancellation);
        Facts = await cases.FactsAsync(found, cancellation);
        Rejected = await rejections.OfAsync(found, cancellation);
        Questions = Question.Of(Facts, found.Subject);
        if (Questions.FirstOrDefault(one => one.Id == Supposed) is { } question)
            WhatIf = await cases.SupposeAsync(
                found, store => question.Suppose(store, SupposedAnswer == "ja" ? Answer.Yes : Answer.No), cancellation);
        return true;
    }
}
