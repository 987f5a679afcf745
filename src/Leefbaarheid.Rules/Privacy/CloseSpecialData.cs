using Leefbaarheid.Rules.Views;

namespace Leefbaarheid.Rules.Privacy;

internal sealed partial class PrivacyPack
{
    private static readonly RuleHead Special = new(
        "PRI-02",
        "Bijzondere gegevens en BSN geblokkeerd",
        "Special data and BSN blocked",
        [LegalBasis.SpecialDataBan, LegalBasis.IncomeCheckOnly],
        [Sources.Uavg22And31To33, Sources.Woningwet46, Sources.Thn]);

    private Rule CloseSpecialData => Special.Define(
        policy,
        from p in payloads
        let closed = p.Closed
        where Say(closed.Count > 0, $"gesloten velden: {string.Join(", ", closed.Select(c => c.Field))}")
        select CloseFields(p, closed),
        from p in payloads
        let opened = p.Opened
        where Say(opened.Count > 0, $"bijzondere velden met een uitzondering: {string.Join(", ", opened)}")
        select LookAtException(p, opened),
        from p in payloads
        let fields = p.WithSensitiveWords
        where Say(fields.Count > 0, $"woorden over gezondheid of strafbare feiten in: {string.Join(", ", fields)}")
        select LookAtWords(p, fields));

    private static Block CloseFields(PayloadView p, ValueList<WithheldField> closed) =>
        new(Special.Card, p.Payload.Case)
        {
            Step = p.Remaining.Count == 0
                ? new($"Laat weg: {Names(closed.Select(c => c.Field))}.",
                    $"Leave out: {Names(closed.Select(c => c.Field))}.")
                : new($"Laat weg: {Names(closed.Select(c => c.Field))}. De rest kan blijven.",
                    $"Leave out: {Names(closed.Select(c => c.Field))}. The rest can stay."),
            Because = new(
                "Gegevens over gezondheid of strafbare feiten en het BSN mogen hier niet mee.",
                "Data on health or criminal offences and the BSN may not go here."),
            Partner = p.Addressee,
            Fields = p.Remaining,
            Withheld = closed,
            Reasons = closed.Select(c => WithheldReasons.Words.File(c.Reason)).Distinct().ToValueList(),
            Blocks = closed.Select(c => BlockTarget.Field(c.Field)).ToValueList(),
            Facts = FactsUsed.Of(p.Payload),
            Of = p.Payload.Id.Value,
        };

    private static Warn LookAtException(PayloadView p, ValueList<DataField> opened) =>
        new(Special.Card, p.Payload.Case)
        {
            Step = new(
                $"Laat iemand anders eerst kijken of dit mee mag: {Names(opened)}.",
                $"Have someone else look first whether this may go: {Names(opened)}."),
            Because = new(
                "Voor bijzondere gegevens is een uitzondering van de wet aangevoerd.",
                "An exception of the law was given for special data."),
            Partner = p.Addressee,
            Fields = opened,
            NeedsReview = true,
            Facts = FactsUsed.Of(p.Payload),
            Of = p.Payload.Id.Value,
        };

    private static Warn LookAtWords(PayloadView p, ValueList<DataField> fields) =>
        new(Special.Card, p.Payload.Case)
        {
            Step = new(
                $"Lees de tekst na voordat die wordt gedeeld: {Names(fields)}. Schrijf op wat is gezien, geen oordeel.",
                $"Read the text before it is shared: {Names(fields)}. Write what was seen, no judgement."),
            Because = new(
                "In de tekst staan woorden over gezondheid of strafbare feiten.",
                "The text has words about health or criminal offences."),
            Fields = fields,
            Facts = FactsUsed.Of(p.Payload),
            Of = p.Payload.Id.Value,
        };

    private static string Names(IEnumerable<DataField> fields) => string.Join(", ", fields);
}
