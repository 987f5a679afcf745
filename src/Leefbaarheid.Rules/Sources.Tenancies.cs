namespace Leefbaarheid.Rules;

internal static partial class Sources
{
    public static Source Fla { get; } = new(
        SourceKind.Practice,
        "FLA",
        "Flow Arboportal: AVG-praktijkvoorbeelden, niet meer dan strikt nodig")
    {
        EnglishCitation = "Flow Arboportal: GDPR in practice, no more than strictly needed",
    };

    public static Source Ams { get; } = new(
        SourceKind.Practice,
        "AMS",
        "Convenant Amsterdam: doel, partijen en fasen vastgelegd",
        "https://zoek.officielebekendmakingen.nl/gmb-2016-19436.html")
    {
        EnglishCitation = "Covenant of Amsterdam: purpose, parties and phases laid down",
    };

    public static Source G22 { get; } = new(
        SourceKind.Practice,
        "G22",
        "Convenant woonoverlast 2022: doel en partijen vastgelegd",
        "https://zoek.officielebekendmakingen.nl/gmb-2022-485650.html")
    {
        EnglishCitation = "Covenant on housing nuisance 2022: purpose and parties laid down",
    };

    public static Source Thn { get; } = new(
        SourceKind.Practice,
        "THN",
        "Ten Holter Noordam: geen wettelijke ruimte voor bijzondere gegevens")
    {
        EnglishCitation = "Ten Holter Noordam: no room in law for special data",
    };

    public static Source Vhn { get; } = new(
        SourceKind.Practice,
        "VHN",
        "Volkshuisvesting Nederland: vroegsignalering door verhuurders; na bezwaar niet delen",
        "https://www.volkshuisvestingnederland.nl/onderwerpen/vroegsignalering-door-verhuurders")
    {
        EnglishCitation = "Volkshuisvesting Nederland: early warning by landlords; no sharing after an objection",
    };

    public static Source KjeArrears { get; } = new(
        SourceKind.Practice,
        "KJE",
        "Kjenning: bij achterstand zonder reactie altijd op huisbezoek",
        "https://www.kjenning.nl/blog/checklist-kwetsbare-bewoners")
    {
        EnglishCitation = "Kjenning: where nobody reacts to arrears, always a home visit",
    };

    public static Source Nvv { get; } = new(
        SourceKind.Practice,
        "NVV",
        "NVVK: vroegsignalering door verhuurders, alle informatie op een rij")
    {
        EnglishCitation = "NVVK: early warning by landlords, all information at a glance",
    };

    public static Source Vng { get; } = new(
        SourceKind.Practice,
        "VNG",
        "VNG: aanmaning na 30 dagen, persoonlijk contact en dan een melding",
        "https://vng.nl/nieuws/eerder-informatie-over-huurders-met-betalingsachterstanden")
    {
        EnglishCitation = "VNG: a reminder after 30 days, personal contact and then a report",
    };

    public static Source Oij { get; } = new(
        SourceKind.Practice,
        "OIJ",
        "Gemeente Oude IJsselstreek: modelzin voor het aanbod in de aanmaning",
        "https://www.oude-ijsselstreek.nl/vroegsignalering-schulden")
    {
        EnglishCitation = "Municipality of Oude IJsselstreek: a model sentence for the offer in the reminder",
    };

    public static Source Ddas { get; } = new(
        SourceKind.Practice,
        "DDAS",
        "VNG Realisatie: gegevens van een vroegsignaal (DDAS), met het crisissignaal")
    {
        EnglishCitation = "VNG Realisatie: data of an early warning (DDAS), with the crisis signal",
    };

    public static Source Tbv { get; } = new(
        SourceKind.Practice,
        "TBV",
        "TBV Wonen: ontruiming is het laatste middel")
    {
        EnglishCitation = "TBV Wonen: eviction is the last resort",
    };

    public static Source Rgd { get; } = new(
        SourceKind.Practice,
        "RGD",
        "Rijnland gerechtsdeurwaarders: zonder de vier stappen wijst de rechter de ontruiming af",
        "https://www.rijnlandgdw.nl/besluit-gemeentelijke-schuldhulpverlening-vroegsignalering/")
    {
        EnglishCitation = "Rijnland bailiffs: without the four steps a court refuses the eviction",
    };

    public static Source Duw { get; } = new(
        SourceKind.Practice,
        "DUW",
        "DUWO: gegevens tot 2 jaar na de huur, financiële 7 jaar",
        "https://www.duwo.nl/en/privacy")
    {
        EnglishCitation = "DUWO: data until 2 years after the tenancy, financial ones 7 years",
    };

    public static Source Eem { get; } = new(
        SourceKind.Practice,
        "EEM",
        "Eemland Wonen: bewaartermijnen van 2 en 7 jaar")
    {
        EnglishCitation = "Eemland Wonen: retention of 2 and 7 years",
    };

    public static Source Rig { get; } = new(
        SourceKind.Practice,
        "RIG",
        "RIGO: urgentie; vóór 1 juli 2026 waren mantelzorg en opvang na geweld de verplichte gronden",
        "https://www.rigo.nl")
    {
        EnglishCitation = "RIGO on urgency: before 1 July 2026 informal care and shelter after violence were the "
            + "mandatory grounds",
    };

    public static Source Alm { get; } = new(
        SourceKind.Practice,
        "ALM",
        "Gemeente Almere, Thuis in de Wijk: begeleidingsplan een maand na verhuizen, gesprek na zes weken",
        "https://www.almere.nl/zorg/wonen-en-zorg/informatie-voor-onze-partners/thuis-in-de-wijk/werkafspraken")
    {
        EnglishCitation = "Municipality of Almere, 'Thuis in de Wijk': guidance plan a month after moving, "
            + "a talk after six weeks",
    };

    public static Source Twa { get; } = new(
        SourceKind.Practice,
        "TWA",
        "Tien Werkafspraken Amsterdam: afspraken over signaleren, overlast en nazorg",
        "https://lawinsider.com/nl/contracts/iNK2zHPRFWI")
    {
        EnglishCitation = "Ten Working Agreements of Amsterdam: on early signals, nuisance and aftercare",
    };

    public static Source Tbg { get; } = new(
        SourceKind.Practice,
        "TBG",
        "Gemeente Tilburg, Weer Thuis: passende plek, spreiding en goede begeleiding",
        "https://www.tilburg.nl/nieuws/item/"
            + "weer-thuis-passende-plek-en-goede-begeleiding-voor-kwetsbare-inwoners/")
    {
        EnglishCitation = "Municipality of Tilburg, Weer Thuis: a fitting place, spread and good guidance",
    };

    public static Source Wpl { get; } = new(
        SourceKind.Practice,
        "WPL",
        "Woonplus: welkomstbezoek zes weken na de sleutels")
    {
        EnglishCitation = "Woonplus: a welcome visit six weeks after the keys",
    };

    public static Source Bin { get; } = new(
        SourceKind.Practice,
        "BIN",
        "De Binnenvest: driepartijenovereenkomst voor twee jaar")
    {
        EnglishCitation = "De Binnenvest: a tripartite agreement for two years",
    };

    public static Source Jvh { get; } = new(
        SourceKind.Practice,
        "JVH",
        "Jan van Ham: koppeling van huur en zorg beëindigt de huurbescherming niet altijd")
    {
        EnglishCitation = "Jan van Ham: tying rent to care does not always end the protection of the tenant",
    };
}
