using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal static class ConsentReactionShape
{
    private static readonly Text AnAnswer = new("een reactie", "a reaction");

    public static Shape<ConsentReaction> Shape { get; } = new("consentReaction", f => new ConsentReaction(
        f.Need(r => r.Household, Codes.Household, Codes.AHousehold),
        f.Need(r => r.Answer, Sorts.Word(ConsentAnswers.Words), AnAnswer),
        f.May(r => r.On, Sorts.Recorded with { DatesObject = true })));
}
