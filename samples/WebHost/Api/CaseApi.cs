namespace Leefbaarheid.WebHost;

/// <summary>One case: its facts, advice, reasons, what lies ahead. Each look at it is noted, with what for.</summary>
internal static class CaseApi
{
    /// <summary>The header that says what a case is read for.</summary>
    public const string Purpose = "X-Purpose";

    public static void Map(IEndpointRouteBuilder api)
    {
        var one = api.MapGroup("/cases/{id}");
        one.MapGet("/facts", (string id, CaseCall call) => call.RunAsync(id, FactsAsync));
        one.MapGet("/advice", (string id, CaseCall call) => call.RunAsync(id, AdviseAsync));
        one.MapGet("/why/{rule}", (string id, string rule, CaseCall call) =>
            call.RunAsync(id, rule, (call, found) => WhyAsync(call, found, rule)));
        one.MapGet("/whynot/{rule}", (string id, string rule, CaseCall call) =>
            call.RunAsync(id, rule, (call, found) => WhyNotAsync(call, found, rule)));
        one.MapGet("/agenda", (string id, CaseCall call) => call.RunAsync(id, LookAheadAsync));
        one.MapPost("/whatif", (string id, CaseCall call) => call.RunAsync(id, SupposeAsync));
    }

    private static async Task<IResult> FactsAsync(CaseCall call, FoundCase found) =>
        Answers.Json(CaseWriter.Write(await call.Cases.FactsAsync(found, call.Cancellation)));

    private static async Task<IResult> AdviseAsync(CaseCall call, FoundCase found) =>
        Answers.Json(AdviceJson.Write([await call.Cases.AdviseAsync(found, call.Cancellation)], call.Language));

    private static async Task<IResult> WhyAsync(CaseCall call, FoundCase found, string rule)
    {
        var answers = await call.Cases.AskAsync<Outline[]>(
            found,
            examined =>
            [
                .. CaseDesk.AdviceOn(found.Subject, examined.Advice).Decisions
                    .Where(decision => decision.Rule == rule)
                    .Select(decision => examined.Why(decision).Outline(call.Language)),
            ],
            call.Cancellation);
        return Answer(call, found, rule, answers);
    }

    private static async Task<IResult> WhyNotAsync(CaseCall call, FoundCase found, string rule)
    {
        var answer = await call.Cases.AskAsync(
            found, examined => examined.WhyNot(rule, found.Subject).Outline(call.Language), call.Cancellation);
        return Answer(call, found, rule, [answer]);
    }

    private static async Task<IResult> LookAheadAsync(CaseCall call, FoundCase found)
    {
        var until = call.Http.Request.Query["until"].ToString();
        if (until.Length > 0 && CaseReader.ParseDay(until) is null)
            return TypedResults.Problem(
                title: "until=2027-06-30", statusCode: StatusCodes.Status400BadRequest);
        var agenda = await call.Cases.LookAheadAsync(found, CaseReader.ParseDay(until), call.Cancellation);
        return Answers.Json(AgendaJson.Write([agenda], call.Language));
    }

    private static async Task<IResult> SupposeAsync(CaseCall call, FoundCase found)
    {
        var read = ReadFacts.Read(
            await FactsApi.BodyAsync(call.Http.Request, call.Cancellation), call.Cases.Today);
        if (read.Problems.Count > 0)
            return Answers.WrongFacts(read, call.Language);
        var day = await call.Cases.SupposeAsync(found, read.PutInto, call.Cancellation);
        return Answers.Json(AgendaJson.Write([new CaseAgenda(day.On, [day])], call.Language));
    }

    private static IResult Answer(CaseCall call, FoundCase found, string rule, IReadOnlyList<Outline> answers) =>
        Answers.Json(AnswerJson.Write(new CaseAnswer(call.Cases.Today, rule, answers) { About = found.Subject }));
}
