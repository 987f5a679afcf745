using Microsoft.AspNetCore.Diagnostics;

namespace Leefbaarheid.WebHost;

/// <summary>Turns what the desk refuses into problems that say how to mend it.</summary>
internal sealed class HostProblems : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(
        HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        (int Status, string Title)? problem = exception switch
        {
            OutOfScopeException => (403, "Hierbij horen feiten in een gebied dat het uwe niet is; niets is opgenomen."),
            SecondWriterException => (409, "Iemand anders schreef tegelijk; niets is opgenomen. Probeer het opnieuw."),
            ArgumentException refused => (400, refused.Message),
            BadHttpRequestException bad => (bad.StatusCode, "Zo kan deze aanvraag niet: stuur hooguit 10 MB JSON."),
            _ => null,
        };
        if (problem is not var (status, title))
            return false;
        await TypedResults.Problem(title: title, statusCode: status).ExecuteAsync(httpContext);
        return true;
    }
}
