namespace Leefbaarheid.WebHost;

/// <summary>A call about one case: it looks for the case, notes that it was read, and answers.</summary>
internal sealed class CaseCall(IHttpContextAccessor accessor, CaseDesk cases, CaseReads reads)
{
    public HttpContext Http => accessor.HttpContext!;

    public CaseDesk Cases => cases;

    public Language Language => Answers.LanguageOf(Http.Request);

    public CancellationToken Cancellation => Http.RequestAborted;

    public async Task<IResult> RunAsync(string id, Func<CaseCall, FoundCase, Task<IResult>> answer)
    {
        var purpose = Http.Request.Headers[CaseApi.Purpose].ToString().Trim();
        if (purpose.Length == 0)
            return Answers.NoPurpose(Language);
        var caller = Caller.Of(Http.User);
        if (await cases.FindAsync(id, caller, Cancellation) is not { } found)
            return Answers.NoCase(id, Language);
        await reads.NoteAsync(caller, found.Subject, purpose, Cancellation);
        return await answer(this, found);
    }

    public Task<IResult> RunAsync(string id, string rule, Func<CaseCall, FoundCase, Task<IResult>> answer) =>
        cases.Rulebook.Find(rule) is null
            ? Task.FromResult<IResult>(Answers.NoRule(rule, cases.Rulebook.Rules.Select(one => one.Id), Language))
            : RunAsync(id, answer);
}
