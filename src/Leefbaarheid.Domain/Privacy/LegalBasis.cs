namespace Leefbaarheid.Domain;

/// <summary>Grondslag: the basis in law on which a step or the passing on of data rests.</summary>
public enum LegalBasis
{
    /// <summary>Toestemming (AVG 6 lid 1 onder a).</summary>
    Consent,

    /// <summary>Overeenkomst (AVG 6 lid 1 onder b).</summary>
    Contract,

    /// <summary>Wettelijke plicht (AVG 6 lid 1 onder c).</summary>
    LegalDuty,

    /// <summary>Vitaal belang (AVG 6 lid 1 onder d).</summary>
    VitalInterest,

    /// <summary>Publieke taak (AVG 6 lid 1 onder e).</summary>
    PublicTask,

    /// <summary>Gerechtvaardigd belang (AVG 6 lid 1 onder f).</summary>
    LegitimateInterest,

    /// <summary>Juistheid (AVG 5 lid 1 onder d): a principle, not a basis to share.</summary>
    Accuracy,

    /// <summary>Beginselen en grondslagen (AVG 5 en 6).</summary>
    Principles,

    /// <summary>Informatieplicht (AVG 13 en 14).</summary>
    InformingPersons,

    /// <summary>Verbod bijzondere gegevens (UAVG 22, 31–33).</summary>
    SpecialDataBan,

    /// <summary>Eigen belang bij strafbare feiten (UAVG 33 lid 2b).</summary>
    OwnInterestCriminal,

    /// <summary>BSN alleen bij de inkomenstoets (Woningwet 46).</summary>
    IncomeCheckOnly,

    /// <summary>Informatie aan Veilig Thuis zonder toestemming (Wmo 2015 art. 5.2.6): a may, not a must.</summary>
    SafeHomeStatute,

    /// <summary>Melding Wvggz 5:1.</summary>
    MentalCareReport,

    /// <summary>Besluit gemeentelijke schuldhulpverlening art. 2.</summary>
    EarlyWarningDecree,

    /// <summary>Gedragsaanwijzing van de burgemeester (Gemeentewet 151d).</summary>
    MayoralOrder,

    /// <summary>Goed huurderschap (BW 7:213).</summary>
    GoodTenant,

    /// <summary>Wet gegevensverwerking door samenwerkingsverbanden.</summary>
    CooperationAct,

    /// <summary>Eigen meldcode: chosen by the corporation, not statutory.</summary>
    OwnCode,

    /// <summary>Taken op het gebied van leefbaarheid (BTIV art. 51).</summary>
    LiveabilityTasks,

    /// <summary>Urgentie en voorrang (Huisvestingswet 2014 art. 12 en 13).</summary>
    Urgency,

    /// <summary>Overleg over sloop en ingrijpende werken (Woningwet art. 55b).</summary>
    MajorWorks,

    /// <summary>Renovatievoorstel en verhuisbijdrage (BW 7:220).</summary>
    RenovationProposal,

    /// <summary>Overleg met de huurdersorganisatie (Wet op het overleg huurders verhuurder art. 5).</summary>
    TenantConsultation,

    /// <summary>Gemeentelijke schuldhulp: first talk (WGS-S art. 4).</summary>
    DebtHelp,

    /// <summary>Ontbinding van de huur (BW 6:265).</summary>
    Dissolution,

    /// <summary>Opslagbeperking (AVG 5 lid 1 onder e).</summary>
    StorageLimit,

    /// <summary>Wet aanpak meervoudige problematiek sociaal domein: a bill, not in force.</summary>
    Wams,
}
