namespace Leefbaarheid.Domain;

/// <summary>The words of the legal bases, and which one cannot be used.</summary>
public static class LegalBases
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<LegalBasis> Words { get; } = new(
        new(LegalBasis.Consent, "AVG 6(1)a",
            "AVG 6(1)a (toestemming)", "GDPR 6(1)(a) (consent)", "Toestemming", "Consent"),
        new(LegalBasis.Contract, "AVG 6(1)b",
            "AVG 6(1)b (huurovereenkomst)", "GDPR 6(1)(b) (tenancy contract)", "contract", "Contract"),
        new(LegalBasis.LegalDuty, "AVG 6(1)c", "AVG 6(1)c (wettelijke plicht)", "GDPR 6(1)(c) (legal duty)"),
        new(LegalBasis.VitalInterest, "AVG 6(1)d", "AVG 6(1)d (vitaal belang)", "GDPR 6(1)(d) (vital interest)"),
        new(LegalBasis.PublicTask, "AVG 6(1)e", "AVG 6(1)e (publieke taak)", "GDPR 6(1)(e) (public task)"),
        new(LegalBasis.LegitimateInterest, "AVG 6(1)f",
            "AVG 6(1)f (gerechtvaardigd belang)", "GDPR 6(1)(f) (legitimate interest)"),
        new(LegalBasis.Accuracy, "AVG 5(1)d", "AVG 5(1)d (juistheid)", "GDPR 5(1)(d) (accuracy)"),
        new(LegalBasis.Principles, "AVG 5, 6", "AVG 5 en 6", "GDPR 5 and 6"),
        new(LegalBasis.InformingPersons, "AVG 13/14", "AVG 13/14 (informeren)", "GDPR 13/14 (informing)"),
        new(LegalBasis.SpecialDataBan, "UAVG 22, 31–33", "UAVG 22 en 31–33", "UAVG 22 and 31–33"),
        new(LegalBasis.OwnInterestCriminal, "UAVG 33 lid 2b",
            "UAVG 33 lid 2b (eigen belang)", "UAVG 33(2)(b) (own interest)"),
        new(LegalBasis.IncomeCheckOnly, "WW 46", "Woningwet 46", "Housing Act 46"),
        new(LegalBasis.SafeHomeStatute, "Wmo 5.2.6", "Wmo 2015 art. 5.2.6", "Wmo 2015 art. 5.2.6", "WmoArt526"),
        new(LegalBasis.MentalCareReport, "Wvggz 5:1", "Wvggz 5:1", "Wvggz 5:1"),
        new(LegalBasis.EarlyWarningDecree, "BGS 2", "BGS art. 2", "BGS art. 2"),
        new(LegalBasis.MayoralOrder, "GW 151d", "Gemeentewet 151d", "Municipalities Act 151d"),
        new(LegalBasis.GoodTenant, "BW 7:213", "BW 7:213 (goed huurder)", "Civil Code 7:213 (good tenant)"),
        new(LegalBasis.CooperationAct, "WGS", "WGS 2.24–2.31", "WGS 2.24–2.31"),
        new(LegalBasis.OwnCode, "eigen meldcode", "eigen meldcode (vrijwillig)", "own reporting code (voluntary)"),
        new(LegalBasis.LiveabilityTasks, "BTIV 51", "BTIV art. 51", "BTIV art. 51"),
        new(LegalBasis.Urgency, "HW14 12, 13", "Huisvestingswet 12 en 13", "Housing Allocation Act 12 and 13"),
        new(LegalBasis.MajorWorks, "WW 55b", "Woningwet 55b", "Housing Act 55b"),
        new(LegalBasis.RenovationProposal, "BW 7:220", "BW 7:220 (renovatie)", "Civil Code 7:220 (renovation)"),
        new(LegalBasis.TenantConsultation, "WOHV 5", "WOHV art. 5", "Tenant Consultation Act (WOHV) 5"),
        new(LegalBasis.DebtHelp, "WGS-S 4", "Wet gemeentelijke schuldhulp 4", "Municipal Debt Help Act 4"),
        new(LegalBasis.Dissolution, "BW 6:265", "BW 6:265 (ontbinding)", "Civil Code 6:265 (dissolution)"),
        new(LegalBasis.StorageLimit, "AVG 5(1)e", "AVG 5(1)e (opslagbeperking)", "GDPR 5(1)(e) (storage limit)"),
        new(LegalBasis.Wams, "Wams", "Wams (niet in werking)", "Wams (not in force)"));

    /// <summary>
    /// Niet in werking: whether the statute has never come into force, so that nothing may rest on it.
    /// </summary>
    /// <param name="basis">The basis.</param>
    public static bool NotInForce(this LegalBasis basis) => basis == LegalBasis.Wams;
}
