namespace Leefbaarheid.Rules;

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
        where Say(
            closed.Count > 0,
            $"gesloten velden: {Names(closed).Dutch}",
            $"closed fields: {Names(closed).English}")
        select CloseFields(p, closed),
        from p in payloads
        let opened = p.Opened
        where Say(
            opened.Count > 0,
            $"bijzondere velden met een uitzondering: {opened.Names().Dutch}",
            $"special fields with an exception: {opened.Names().English}")
        select LookAtException(p, opened),
        from p in payloads
        let fields = p.WithSensitiveWords
        where Say(
            fields.Count > 0,
            $"woorden over gezondheid of strafbare feiten in: {fields.Names().Dutch}",
            $"words about health or criminal offences in: {fields.Names().English}")
        select LookAtWords(p, fields));

    private static Text Names(ValueList<WithheldField> withheld) => withheld.Select(one => one.Field).Names();

    private static Block CloseFields(PayloadView p, ValueList<WithheldField> closed) =>
        Special.Block(p, closed.Select(c => BlockTarget.Field(c.Field)).ToValueList()) with
        {
            Of = p.Payload.Id.Value,
            Step = LeaveOut(Names(closed)).Then(p.Remaining.Count == 0 ? Text.Empty : TheRestCanStay),
            Because = new(
                "Gegevens over gezondheid of strafbare feiten en het BSN mogen hier niet mee.",
                "Data on health or criminal offences and the BSN may not go here."),
            Partner = p.Addressee,
            Fields = p.Remaining,
            Withheld = closed,
            Reasons = closed.Select(c => c.Reason).Distinct().Order().Select(WithheldReasons.Words.Term).ToValueList(),
        };

    private static Text LeaveOut(Text names) => new($"Laat weg: {names.Dutch}.", $"Leave out: {names.English}.");

    private static readonly Text TheRestCanStay = new("De rest kan blijven.", "The rest can stay.");

    private static Warn LookAtException(PayloadView p, ValueList<DataField> opened) => Special.Warn(p) with
    {
        Of = p.Payload.Id.Value,
        Step = new(
            $"Laat iemand anders eerst kijken of dit mee mag: {opened.Names().Dutch}.",
            $"Have someone else look first whether this may go: {opened.Names().English}."),
        Because = new(
            "Voor bijzondere gegevens is een uitzondering van de wet aangevoerd.",
            "An exception of the law was given for special data."),
        Partner = p.Addressee,
        Fields = opened,
        Reasons = PayloadView.ReasonsFor(opened.Select(field => field.Class)),
        NeedsReview = true,
    };

    private static Warn LookAtWords(PayloadView p, ValueList<DataField> fields) => Special.Warn(p) with
    {
        Of = p.Payload.Id.Value,
        Step = ReadOver(fields.Names()),
        Because = new(
            "In de tekst staan woorden over gezondheid of strafbare feiten.",
            "The text has words about health or criminal offences."),
        Fields = fields,
        Reasons = p.ClassesOfWords,
    };

    private static Text ReadOver(Text names) => new(
        $"Lees de tekst na voordat die wordt gedeeld: {names.Dutch}. Schrijf op wat is gezien, geen oordeel.",
        $"Read the text before it is shared: {names.English}. Write what was seen, no judgement.");
}
