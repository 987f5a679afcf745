namespace Leefbaarheid.Rules;

internal static partial class Sources
{
    public static Source Hen { get; } = new(
        SourceKind.Practice,
        "HEN",
        "Aedes en corporaties over hennep: melden bij de politie, 0900-8844",
        "https://aedes.nl/schulden-en-huisuitzettingen/"
            + "vragen-over-huisuitzetting-vanwege-hennepteelt-corporatiewoningen")
    {
        EnglishCitation = "Aedes and corporations on hemp: report it to the police, 0900-8844",
    };

    public static Source Vact { get; } = new(
        SourceKind.Practice,
        "VACT",
        "Vactor: vijf soorten overlast en wie wat doet",
        "https://vactor.nl/het-is-inderdaad-nooit-goed")
    {
        EnglishCitation = "Vactor: five kinds of nuisance and who does what",
    };

    public static Source Jut { get; } = new(
        SourceKind.Practice,
        "JUT",
        "De Jutter: eerst zelf proberen; burenruzie, last of overlast")
    {
        EnglishCitation = "De Jutter: try it yourself first; quarrel, hindrance or nuisance",
    };

    public static Source Lad { get; } = new(
        SourceKind.Practice,
        "LAD",
        "CCV: escalatieladder Wet aanpak woonoverlast, zes treden van de gemeente",
        "https://hetccv.nl/nieuw-escalatieladder-wet-aanpak-woonoverlast/")
    {
        EnglishCitation = "CCV: escalation ladder of the housing nuisance act, six rungs of the municipality",
    };

    public static Source Lvc { get; } = new(
        SourceKind.Practice,
        "LVC",
        "Beleidsregel woonoverlast: ernstige en herhaaldelijke hinder, de burgemeester beslist",
        "https://lokaleregelgeving.overheid.nl/CVDR680108/1")
    {
        EnglishCitation = "Policy on housing nuisance: serious and repeated hindrance, the mayor decides",
    };

    public static Source K544 { get; } = new(
        SourceKind.Practice,
        "K544",
        "Kamerstuk 32847, 544: eenmalig is geen overlast",
        "https://zoek.officielebekendmakingen.nl/kst-32847-544.html")
    {
        EnglishCitation = "Parliamentary paper 32847, 544: once is no nuisance",
    };

    public static Source Tiw { get; } = new(
        SourceKind.Practice,
        "TIW",
        "Tiwos: de buurtbeheerder bemiddelt bij lichte zaken")
    {
        EnglishCitation = "Tiwos: the caretaker mediates in light matters",
    };

    public static Source Tij { get; } = new(
        SourceKind.Practice,
        "TIJ",
        "Tiwos, jaarverslag 2021: de bewoners en hun vragen worden complexer",
        "https://www.tiwos.nl/jaarverslag_2021/traject-weer-thuis")
    {
        EnglishCitation = "Tiwos, annual report 2021: residents and their questions become more complex",
    };

    public static Source Rib { get; } = new(
        SourceKind.Practice,
        "RIB",
        "RIBW Brabant: Buurtregie in Tilburg, vast overleg onder leiding van de wijkregisseur")
    {
        EnglishCitation = "RIBW Brabant: Buurtregie in Tilburg, a regular meeting "
            + "chaired by the neighbourhood director",
    };

    public static Source Kri { get; } = new(
        SourceKind.Practice,
        "KRI",
        "Convenant Krimpen 2021: samen aan tafel als eigen inzet niet genoeg was",
        "https://zoek.officielebekendmakingen.nl/gmb-2021-237816.html")
    {
        EnglishCitation = "Covenant Krimpen 2021: to the table together once own efforts were not enough",
    };

    public static Source Vla { get; } = new(
        SourceKind.Practice,
        "VLA",
        "Raadsmemo Vlaardingen: bij meer dan één discipline voert iemand de regie")
    {
        EnglishCitation = "Council memo Vlaardingen: with more than one discipline somebody takes the lead",
    };

    public static Source Inv { get; } = new(
        SourceKind.Practice,
        "INV",
        "Investico: overlastprotocollen kunnen klagers monddood maken")
    {
        EnglishCitation = "Investico: nuisance protocols can silence those who complain",
    };

    public static Source Bbr { get; } = new(
        SourceKind.Practice,
        "BBR",
        "Gemeente Stein: verwijzen mag als de melder het weet en ermee instemt",
        "https://www.gemeentestein.nl/buurtbemiddeling")
    {
        EnglishCitation = "Municipality of Stein: referring is allowed if the reporter knows and agrees",
    };

    public static Source Bbc { get; } = new(
        SourceKind.Practice,
        "BBC",
        "CCV: stappenplan buurtbemiddeling; de uitkomst gaat terug naar de verwijzer",
        "https://hetccv.nl/themas/veilige-woon-leefomgeving/buurtbemiddeling/"
            + "stappenplan-buurtbemiddeling/3-uitvoeren-buurtbemiddeling/")
    {
        EnglishCitation = "CCV: steps of neighbour mediation; the outcome goes back to who referred",
    };

    public static Source Bbe { get; } = new(
        SourceKind.Practice,
        "BBE",
        "Buurtbemiddeling Eindhoven: wanneer bemiddeling niet past",
        "https://buurtbemiddelingeindhoven.nl/?page_id=44")
    {
        EnglishCitation = "Neighbour mediation Eindhoven: when mediation does not suit",
    };

    public static Source Bbs { get; } = new(
        SourceKind.Practice,
        "BBS",
        "Buurtbemiddeling Sterker: wanneer bemiddeling niet past")
    {
        EnglishCitation = "Neighbour mediation Sterker: when mediation does not suit",
    };

    public static Source Bbm { get; } = new(
        SourceKind.Practice,
        "BBM",
        "Buurtbemiddeling Midden-Limburg: intake binnen 5 werkdagen, nazorg na 2 tot 6 weken")
    {
        EnglishCitation = "Neighbour mediation Midden-Limburg: intake within 5 working days, aftercare after 2 "
            + "to 6 weeks",
    };

    public static Source Bbw { get; } = new(
        SourceKind.Practice,
        "BBW",
        "Welzijnswerk Midden-Drenthe: bellen na 6 weken",
        "https://www.welzijnswerkmd.nl/buurt/buurtbemiddeling")
    {
        EnglishCitation = "Welfare work Midden-Drenthe: a call after 6 weeks",
    };

    public static Source Agr { get; } = new(
        SourceKind.Practice,
        "AGR",
        "Arboportal en handboek Sprengenland: agressie registreren, werkgever doet aangifte")
    {
        EnglishCitation = "Arboportal and the Sprengenland handbook: record aggression, the employer reports to "
            + "the police",
    };

    public static Source VeraOne { get; } = new(
        SourceKind.Practice,
        "VERA",
        "VERA-referentiedata SIGNALERINGSOORT ONE: oneigenlijk gebruik van de woning")
    {
        EnglishCitation = "VERA reference data, sort of signal ONE: improper use of the dwelling",
    };

    public static Source VeraBez { get; } = new(
        SourceKind.Practice,
        "VERA",
        "VERA-referentiedata SIGNALERINGDETAIL BEZ: bezoek met twee personen")
    {
        EnglishCitation = "VERA reference data, signal detail BEZ: visit by two people",
    };

    public static Source Sah { get; } = new(
        SourceKind.Practice,
        "SAH",
        "Aedes en Kadera, Safe at Home: medewerkers geschoold in het herkennen van signalen")
    {
        EnglishCitation = "Aedes and Kadera, Safe at Home: employees trained in recognising signs",
    };
}
