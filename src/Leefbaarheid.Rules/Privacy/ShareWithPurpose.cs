namespace Leefbaarheid.Rules;

internal sealed partial class PrivacyPack
{
    private static readonly RuleHead Sharing = new(
        "PRI-01",
        "Delen: doel, grondslag, minimaal",
        "Sharing: purpose, basis, no more than needed",
        [LegalBasis.Principles],
        [Sources.Avg5And6, Sources.Fla, Sources.Ams, Sources.G22, Sources.Default])
    {
        Because = new(
            "Doel en grondslag zijn bekend; er gaat niet meer mee dan nodig.",
            "Purpose and basis are known; no more goes than is needed."),
    };

    private Rule ShareWithPurpose
    {
        get
        {
            var free =
                from p in payloads
                where Say(
                    p.Objections.Count == 0,
                    $"bezwaren: {p.Objections.Names().Dutch}",
                    $"objections: {p.Objections.Names().English}")
                select p;
            return Sharing.Define(
                policy,
                from refer in Proposals.Refers
                where Say(
                    IsPersonal(refer),
                    $"persoonsgegevens: {NamesOf(refer).Dutch}",
                    $"personal data: {NamesOf(refer).English}")
                select NoteOn(refer),
                from act in Proposals.Acts
                where Say(
                    IsPersonal(act),
                    $"persoonsgegevens: {NamesOf(act).Dutch}",
                    $"personal data: {NamesOf(act).English}")
                select NoteOn(act),
                from p in free
                where IsPersonal(p)
                where Say(
                    p.Missing.Count == 0,
                    $"doel, grondslag en toestemming zijn bekend",
                    $"purpose, basis and consent are known")
                select NoteOn(p),
                from p in free
                where Say(
                    p.Missing.Count > 0,
                    $"nog niet bekend: {p.Missing.Names().Dutch}",
                    $"not known yet: {p.Missing.Names().English}")
                select AskBeforeSharing(p),
                from p in payloads
                where IsPersonal(p)
                where Say(
                    p.Objections.Count > 0,
                    $"bezwaren: {p.Objections.Names().Dutch}",
                    $"objections: {p.Objections.Names().English}")
                select HoldPersonalData(p),
                from refer in Proposals.Refers
                where Passing.SayUnless(
                    refer.Rule == "BR-01",
                    "deze verwijzing vraagt geen convenant",
                    "this referral asks for no covenant")
                join covered in uncovered on refer.Case equals covered.Case
                select HoldWithoutCovenant(covered))
                .Blocks("BR-01");
        }
    }

    private static bool IsPersonal(PayloadView p) => Say(
        p.IsPersonal,
        $"persoonsgegevens voor iemand buiten de corporatie: {Present(p).Dutch}",
        $"personal data for someone outside the corporation: {Present(p).English}");

    private static Text Present(PayloadView p) => Answers.Words.Name(Answers.Of(p.IsPersonal));

    private static readonly ValueList<Term> IsAllowed = [new("allowed", "toegestaan", "allowed")];

    private static Text NamesOf(Decision proposal) =>
        IsPersonal(proposal) ? proposal.Fields.Names() : new("gaan er niet mee", "none go along");

    private static bool IsPersonal(Decision proposal) =>
        proposal.Fields.Count > 0 && proposal.Fields.Any(field => field.IsPersonal);

    private static Warn NoteOn(Decision proposal) => Sharing.Warn(proposal) with
    {
        Step = SharingNote(proposal.Partner, proposal.Card.Purpose, proposal.LegalBasis),
        Partner = proposal.Partner,
        Fields = proposal.Fields,
        Withheld = proposal.Withheld,
        Reasons = IsAllowed,
        LegalBasis = proposal.LegalBasis,
        Of = proposal.Rule,
        StandsWith = proposal.Rule,
    };

    private static Warn NoteOn(PayloadView p) => Sharing.Warn(p) with
    {
        Step = p.Allowed.Count == 0
            ? NothingIsLeft
            : SharingNote(p.Addressee, Text.Same(p.Payload.Purpose!.Text), [p.Payload.Basis!.Value]),
        Partner = p.Addressee,
        Fields = p.Allowed,
        Withheld = p.Withheld,
        Reasons = IsAllowed,
        LegalBasis = [p.Payload.Basis!.Value],
        NeedsReview = p.Opened.Count > 0,
        Of = p.Payload.Id.Value,
    };

    private static Require AskBeforeSharing(PayloadView p) => Sharing.Require(p) with
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
        Of = p.Payload.Id.Value,
    };

    private static Block HoldPersonalData(PayloadView p) =>
        Sharing.Block(p, [BlockTarget.PersonalData(p.Payload.Id)]) with
        {
            Of = p.Payload.Id.Value,
            Step = new("Deel deze persoonsgegevens niet.", "Do not share these personal data."),
            Because = new(
                "Wat er voor het delen nodig is, ontbreekt of geldt niet (meer).",
                "What sharing asks for is missing or does not hold (any more)."),
            Partner = p.Addressee,
            Reasons = p.Objections,
        };

    private static readonly ValueList<BlockTarget> OfCoordination = [BlockTarget.PersonalDataOf("BR-01")];

    /// <summary>It goes with what is brought in: that stays, without anything personal.</summary>
    private static Block HoldWithoutCovenant(CoveredCase covered) => Sharing.Block(covered, OfCoordination) with
    {
        Of = "BR-01",
        StandsWith = "BR-01",
        Step = new(
            "Deel met Buurtregie geen persoonsgegevens; vertel alleen wat is gezien.",
            "Share no personal data with Buurtregie; tell only what was seen."),
        Because = new(
            "Voor het delen is een geldig convenant nodig.",
            "Sharing asks for a valid covenant."),
        Reasons = [covered.HasEnded ? Covenants.Expired : Covenants.Missing],
    };

    private static Text SharingNote(Addressee? recipient, Text purpose, ValueList<LegalBasis> basis)
    {
        Text to = recipient?.WithArticle() ?? new Text("een partner", "a partner");
        string dutch = string.Join(", ", basis.Select(b => LegalBases.Words.Name(b).Dutch));
        string english = string.Join(", ", basis.Select(b => LegalBases.Words.Name(b).English));
        return new Text(
            $"Delen met {to.Dutch} mag, voor '{purpose.Dutch}'. De grondslag is {dutch}. "
                + "Deel alleen de velden die hier staan.",
            $"Sharing with {to.English} is allowed, for '{purpose.English}'. The basis is {english}. "
                + "Share only the fields listed.");
    }

    private static readonly Text NothingIsLeft = new(
        "Van deze gegevens blijft niets over dat gedeeld mag worden.",
        "Nothing of these data is left that may be shared.");
}
