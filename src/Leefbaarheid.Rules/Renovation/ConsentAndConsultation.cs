namespace Leefbaarheid.Rules;

internal sealed partial class RenovationPack
{
    /// <summary>BW 7:220 lid 3: how long a tenant who did not agree may go to court, from the notice to him.</summary>
    private static readonly StatutoryTerm CourtTerm = StatutoryTerm.Weeks(8);

    /// <summary>WOHV art. 5: how long the tenants' organisation has at least for its advice.</summary>
    private static readonly StatutoryTerm AdviceTerm = StatutoryTerm.Weeks(6);

    private static readonly RuleHead Consent = new(
        "REN-03",
        "Instemming en overleg",
        "Consent and consultation",
        [LegalBasis.RenovationProposal, LegalBasis.TenantConsultation],
        [Sources.Bw7220, Sources.Wohv5, Sources.Wbo]);

    private Rule ConsentAndConsultation
    {
        get
        {
            var sent =
                from p in running
                where Say(
                    p.Project.ConsentRound is not null,
                    $"voorstel aan de huurders verstuurd: {(p.Project.ConsentRound is null ? "nee" : "ja")}",
                    $"proposal sent to the tenants: {(p.Project.ConsentRound is null ? "no" : "yes")}")
                join complex in Facts.Complexes on p.Project.Complex equals complex.Id into complexes
                select new ConsentView(p, p.Project.ConsentRound!, complexes.SingleOrDefault());
            return Consent.Define(
                sent.During(c => Validity.From(c.Round.ProposalSentOn))
                    .Beside(
                        views.Partners.Of(PartnerKind.TenantOrganisation),
                        (c, partners) => new WithPartner<ConsentView>(
                            c, partners.Best(c.Neighbourhood).OrKind(PartnerKind.TenantOrganisation)))
                    .Select(row => Consult(row.Row, row.Partner)));
        }
    }

    private static readonly Text ConsultStep = new(
        "De projectleider bespreekt met de huurdersorganisatie hoeveel huurders akkoord zijn en wat dat betekent.",
        "The project leader discusses with the tenants' organisation how many tenants agreed and what that means.");

    private static Act Consult(ConsentView c, Addressee tenants) => Consent.Act(c.View) with
    {
        Step = ConsultStep,
        Because = c.Because,
        Start = c.Round.ProposalSentOn,
        Dates =
        [
            .. c.IsPresumed && c.Round.NoticeOn is { } notice
                ? [new DatedItem(CourtUntil, CourtTerm.EndFrom(notice), CourtGround)]
                : Array.Empty<DatedItem>(),
            .. c.View.Project.AdviceAskedOn is { } asked
                ? [new DatedItem(AdviceFrom, AdviceTerm.EndFrom(asked), AdviceGround)]
                : Array.Empty<DatedItem>(),
        ],
        Partner = tenants,
        Reasons = c.Reasons,
    };

    private static readonly Term CourtUntil = new(
        "courtUntil", "naar de rechter tot en met", "to court up to and including");

    private static readonly Text CourtGround = new(
        "acht weken na de mededeling dat 70% akkoord is (BW 7:220 lid 3)",
        "eight weeks after the notice that 70% agreed (Civil Code 7:220(3))");

    private static readonly Term AdviceFrom = new(
        "adviceFrom",
        "advies van de huurdersorganisatie op zijn vroegst",
        "advice of the tenants' organisation at the earliest");

    private static readonly Text AdviceGround = new(
        "minstens zes weken na de vraag om advies (WOHV art. 5)",
        "at least six weeks after advice was asked (WOHV art. 5)");
}
