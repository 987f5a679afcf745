using Microsoft.AspNetCore.Http.HttpResults;

namespace Leefbaarheid.WebHost;

/// <summary>What the API answers: documents of the library as they are, and problems as RFC 9457 has them.</summary>
internal static class Answers
{
    public static IResult Json(byte[] document) => TypedResults.Bytes(document, "application/json; charset=utf-8");

    public static Language LanguageOf(HttpRequest request) =>
        request.Query["language"] == "en" ? Language.English : Language.Dutch;

    public static ProblemHttpResult WrongFacts(ReadFacts read, Language language) => TypedResults.Problem(
        title: Say(
            language, "Deze feiten kunnen zo niet worden opgenomen.", "These facts cannot be taken as they are."),
        statusCode: StatusCodes.Status400BadRequest,
        extensions: new Dictionary<string, object?>
        {
            ["problems"] = read.Problems.Select(problem => new
            {
                path = problem.Path,
                found = In(problem.Found, language),
                expected = In(problem.Expected, language),
            }),
            ["moreProblems"] = read.MoreProblems,
        });

    public static ProblemHttpResult NoCase(string id, Language language) => TypedResults.Problem(
        title: Say(language, $"Geen zaak {Bsn.Redact(id)} in uw gebieden.", $"No case {Bsn.Redact(id)} in your areas."),
        statusCode: StatusCodes.Status404NotFound);

    public static ProblemHttpResult NoRule(string rule, IEnumerable<string> known, Language language)
    {
        var nearest = string.Join(", ", Nearest.To(rule, known));
        return TypedResults.Problem(
            title: Say(language, "Die regel is er niet.", "There is no such rule."),
            detail: Say(language, $"Bedoelt u {nearest}?", $"Do you mean {nearest}?"),
            statusCode: StatusCodes.Status404NotFound);
    }

    public static ProblemHttpResult NoPurpose(Language language) => TypedResults.Problem(
        title: Say(
            language,
            $"Zeg in de kop {CaseApi.Purpose} waarvoor u deze zaak inziet.",
            $"Say in the header {CaseApi.Purpose} what you read this case for."),
        statusCode: StatusCodes.Status400BadRequest);

    public static string In(Text text, Language language) => Say(language, text.Dutch, text.English);

    private static string Say(Language language, string dutch, string english) =>
        language == Language.English ? english : dutch;
}
