namespace Leefbaarheid.WebHost;

/// <summary>Facts in: one case file or many.</summary>
internal static class FactsApi
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/facts", PutAsync);

    private static async Task<IResult> PutAsync(
        HttpContext http, CaseDesk cases, Writing writing, CancellationToken cancellation)
    {
        var read = ReadFacts.Read(await BodyAsync(http.Request, cancellation), cases.Today);
        if (read.Problems.Count > 0)
            return Answers.WrongFacts(read, Answers.LanguageOf(http.Request));
        var caller = Caller.Of(http.User);
        writing.By(caller);
        var changes = await cases.PutAsync(read.PutInto, cancellation);
        return Answers.Json(ChangeJson.Write([.. changes.Where(change => caller.MaySee(change.Area))]));
    }

    /// <summary>The server refuses what is over 10 MB, with 413.</summary>
    public static async Task<byte[]> BodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, cancellation);
        return bytes.ToArray();
    }
}
