namespace Leefbaarheid.WebHost;

/// <summary>An answer that is unknown in a case, and what the facts would be with it.</summary>
/// <param name="Id">What it is called in a link.</param>
/// <param name="Text">The question.</param>
/// <param name="Suppose">Puts the facts with the answer.</param>
internal sealed record Question(string Id, string Text, Action<IFactStore, Answer> Suppose)
{
    /// <summary>The unknown answers of a case: of its household, and of its latest signal that is open.</summary>
    public static IReadOnlyList<Question> Of(CaseFacts facts, CaseSubject subject)
    {
        List<Question> questions = [];
        if (facts.Signals.Where(one => one.ClosedOn is null).MaxBy(one => (one.ReceivedOn, one.Id)) is { } signal)
            questions.AddRange(Of(signal));
        if (facts.Households.FirstOrDefault(one => CaseSubject.Of(one.Id) == subject) is { } home)
            questions.AddRange(Of(home));
        return questions;
    }

    private static IEnumerable<Question> Of(Signal signal)
    {
        if (signal.TriedSelf == Answer.Unknown)
            yield return new("triedSelf", "Heeft de melder het zelf met de buren besproken?",
                (store, answer) => store.PutRange([signal with { TriedSelf = answer }]));
        if (signal.ReporterConsent == Answer.Unknown)
            yield return new("reporterConsent", "Stemt de melder in met een verwijzing?",
                (store, answer) => store.PutRange([signal with { ReporterConsent = answer }]));
        if (signal.InformedFirst == Answer.Unknown)
            yield return new("informedFirst", "Is betrokkene eerst zelf ingelicht over een melding?",
                (store, answer) => store.PutRange([signal with { InformedFirst = answer }]));
    }

    private static IEnumerable<Question> Of(Household home)
    {
        if (home.ConsentToCare == Answer.Unknown)
            yield return new("consentToCare", "Vindt het huishouden het goed dat de zorg wordt ingelicht?",
                (store, answer) => store.PutRange([home with { ConsentToCare = answer }]));
        if (home.CareContactKnown == Answer.Unknown)
            yield return new("careContactKnown", "Is er een contact in de zorg bekend?",
                (store, answer) => store.PutRange([home with { CareContactKnown = answer }]));
        if (home.ChildrenAtHome == Answer.Unknown)
            yield return new("childrenAtHome", "Wonen er kinderen?",
                (store, answer) => store.PutRange([home with { ChildrenAtHome = answer }]));
    }
}
