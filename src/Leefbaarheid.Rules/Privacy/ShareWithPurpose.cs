using Leefbaarheid.Rules.Views;

namespace Leefbaarheid.Rules.Privacy;

internal sealed partial class PrivacyPack
{
    private static readonly RuleHead Sharing = new(
        "PRI-01",
        "Delen: doel, grondslag, minimaal",
        "Sharing: purpose, basis, no more than needed",
        [LegalBasis.Principles],
        [Sources.Avg5And6, Sources.Fla, Sources.Ams, Sources.G22, Sources.Default]);

    private Rule ShareWithPurpose
    {
        get
        {
            var personal =
                from p in payloads
                where Say(p.IsPersonal, $"persoonsgegevens gaan naar iemand buiten de corporatie")
                select p;
            return Sharing.Define(
                policy,
                from refer in Proposals.Refers
                where Say(IsPersonal(refer), $"persoonsgegevens: {string.Join(", ", refer.Fields)}")
                select NoteOn(refer),
                from act in Proposals.Acts
                where Say(IsPersonal(act), $"persoonsgegevens: {string.Join(", ", act.Fields)}")
                select NoteOn(act),
                from p in personal
                where Say(p.Objections.Count == 0, $"bezwaren: {string.Join(", ", p.Objections)}")
                where Say(p.Missing.Count == 0, $"doel, grondslag en toestemming zijn bekend")
                select NoteOn(p),
                from p in payloads
                where Say(p.Objections.Count == 0, $"bezwaren: {string.Join(", ", p.Objections)}")
                where Say(p.Missing.Count > 0, $"nog niet bekend: {string.Join(", ", p.Missing)}")
                select AskBeforeSharing(p),
                from p in personal
                where Say(p.Objections.Count > 0, $"bezwaren: {string.Join(", ", p.Objections)}")
                select HoldPersonalData(p));
        }
    }

    private static readonly ValueList<string> IsAllowed = ["allowed"];

    private static bool IsPersonal(Decision proposal) =>
        proposal.Fields.Count > 0 && proposal.Fields.Any(field => field.IsPersonal);

    private static Warn NoteOn(Decision proposal) => new(Sharing.Card, proposal.Case)
    {
        Step = SharingNote(proposal.Partner, proposal.Title, proposal.LegalBasis),
        Because = OnlyWhatIsNeeded,
        Start = proposal.Start,
        Partner = proposal.Partner,
        Fields = proposal.Fields,
        Withheld = proposal.Withheld,
        Reasons = IsAllowed,
        LegalBasis = proposal.LegalBasis,
        Facts = proposal.Facts,
        Topics = proposal.Topics,
        Of = proposal.Rule,
        StandsWith = proposal.Rule,
    };

    private static Warn NoteOn(PayloadView p) => new(Sharing.Card, p.Payload.Case)
    {
        Step = p.Allowed.Count == 0
            ? NothingIsLeft
            : SharingNote(p.Addressee, Text.Same(p.Payload.Purpose!.Text), [p.Payload.Basis!.Value]),
        Because = OnlyWhatIsNeeded,
        Partner = p.Addressee,
        Fields = p.Allowed,
        Withheld = p.Withheld,
        Reasons = ["allowed"],
        LegalBasis = [p.Payload.Basis!.Value],
        NeedsReview = p.Opened.Count > 0,
        Facts = FactsUsed.Of(p.Payload),
        Of = p.Payload.Id.Value,
    };

    private static Require AskBeforeSharing(PayloadView p) => new(Sharing.Card, p.Payload.Case)
    {
        Step = new(
            "Vul aan wat ontbreekt voordat er iets wordt gedeeld.",
            "Complete what is missing before anything is shared."),
        Because = new(
            "Zonder doel, grondslag en waar nodig toestemming gaan er geen persoonsgegevens de deur uit.",
            "Without purpose, basis and where needed consent, no personal data leave."),
        Partner = p.Addressee,
        Missing = p.Missing,
        Withheld = p.Withheld,
        Facts = FactsUsed.Of(p.Payload),
        Of = p.Payload.Id.Value,
    };

    private static Block HoldPersonalData(PayloadView p) => new(Sharing.Card, p.Payload.Case)
    {
        Step = new("Deel deze persoonsgegevens niet.", "Do not share these personal data."),
        Because = new(
            "Wat er voor het delen nodig is, ontbreekt of geldt niet (meer).",
            "What sharing asks for is missing or does not hold (any more)."),
        Partner = p.Addressee,
        Reasons = p.Objections,
        Blocks = [BlockTarget.PersonalData(p.Payload.Id)],
        Facts = FactsUsed.Of(p.Payload),
        Of = p.Payload.Id.Value,
    };

    private static Text SharingNote(Addressee? recipient, Text purpose, ValueList<LegalBasis> basis)
    {
        Text to = recipient?.Description ?? new Text("een partner", "a partner");
        string dutch = string.Join(", ", basis.Select(b => LegalBases.Words.Name(b).Dutch));
        string english = string.Join(", ", basis.Select(b => LegalBases.Words.Name(b).English));
        return new Text(
            $"Delen met {to.Dutch} mag, voor '{purpose.Dutch}', op grond van {dutch}; alleen de velden die hier staan.",
            $"Sharing with {to.English} is allowed, for '{purpose.English}', on {english}; only the fields listed.");
    }

    private static Text NothingIsLeft => new(
        "Van deze gegevens blijft niets over dat gedeeld mag worden.",
        "Nothing of these data is left that may be shared.");

    private static Text OnlyWhatIsNeeded => new(
        "Doel en grondslag zijn bekend; er gaat niet meer mee dan nodig.",
        "Purpose and basis are known; no more goes than is needed.");
}
