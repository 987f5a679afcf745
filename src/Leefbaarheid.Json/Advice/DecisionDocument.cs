using System.Text.Json.Serialization;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>A decision with the keys of the JSON output, in their order.</summary>
internal sealed record DecisionDocument(
    [property: JsonRequired] string Rule,
    [property: JsonRequired] string Kind,
    string? Of,
    [property: JsonRequired] string Case,
    string? InBlock,
    string? Title,
    string? Because,
    string? Due,
    IReadOnlyList<DateDocument>? Dates,
    decimal? Amount,
    string? Task,
    string? Rung,
    AddresseeDocument? Partner,
    IReadOnlyList<string>? Fields,
    IReadOnlyList<WithheldDocument>? Withheld,
    IReadOnlyList<string>? Missing,
    IReadOnlyList<string>? Reasons,
    IReadOnlyList<string>? Blocks,
    IReadOnlyList<string>? LegalBasis,
    IReadOnlyList<string>? Sources,
    IReadOnlyList<FactDocument>? Facts,
    bool NeedsConfirmation,
    [property: JsonRequired] bool NeedsReview,
    [property: JsonRequired] string CaseKind,
    [property: JsonRequired] WholeDocument Whole)
{
    public static DecisionDocument Telling(Decision decision, Language language) => new(
        decision.Rule,
        DecisionKinds.Words.File(decision.Kind),
        decision.Of,
        decision.Case.Id,
        decision.InBlock,
        decision.Title.In(language),
        decision.Because.Then(decision.Step).In(language),
        Words.Iso(decision.Due),
        Words.OrNone(decision.Dates.Select(date => Date(date, language))),
        decision.Amount,
        decision.Task is { } task ? LiveabilityTasks.Words.File(task) : null,
        decision.Rung is { } rung ? LandlordRungs.Words.File(rung) : null,
        AddresseeDocument.Of(decision.Partner),
        Words.OrNone(decision.Fields.Select(part => part.Name)),
        Words.OrNone(decision.Withheld.Select(Withhold)),
        Words.OrNone((decision as ILacking)?.Missing.Select(fact => fact.Code) ?? []),
        Words.OrNone(decision.Reasons.Select(reason => reason.Code)),
        Words.OrNone((decision as Block)?.Blocks.Select(target => target.Word.Code) ?? []),
        Words.OrNone(decision.LegalBasis.Select(LegalBases.Words.File)),
        Words.OrNone(decision.Sources),
        Words.OrNone(decision.Facts.Select(fact => new FactDocument(fact.Kind.Code, fact.Id))),
        decision.NeedsConfirmation,
        decision.NeedsReview,
        CaseKinds.Of(decision.Case),
        WholeDocument.Of(decision));

    private static DateDocument Date(DatedItem date, Language language) =>
        new(date.What.Code, Days.Iso(date.On), date.Ground.In(language));

    private static WithheldDocument Withhold(WithheldField withheld) =>
        new(withheld.Field.Name, WithheldReasons.Words.File(withheld.Reason));
}
