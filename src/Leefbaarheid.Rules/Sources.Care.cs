namespace Leefbaarheid.Rules;

internal static partial class Sources
{
    public static Source Lmz { get; } = new(
        SourceKind.Practice,
        "LMZ",
        "Landelijk Meldpunt Zorgwekkend Gedrag: acuut gevaar naar 112")
    {
        EnglishCitation = "National reporting centre for worrying behaviour: acute danger goes to 112",
    };

    public static Source Ggt { get; } = new(
        SourceKind.Practice,
        "GGT",
        "GGD Twente: een vervuild huis melden; de GGD gaat kijken en maakt een opruimplan",
        "https://www.ggdtwente.nl/publiek/woning/een-vervuild-huis-melden-meldpunt-woningvervuiling")
    {
        EnglishCitation = "GGD Twente: reporting a polluted home; the GGD looks and makes a plan to clear it",
    };

    public static Source Ggz { get; } = new(
        SourceKind.Practice,
        "GGZ",
        "GGD Zaanstreek-Waterland: woningvervuiling, huisbezoek en brandgevaar",
        "https://www.ggdzw.nl/zorg_en_overlast/woningvervuiling")
    {
        EnglishCitation = "GGD Zaanstreek-Waterland: polluted homes, home visits and danger of fire",
    };

    public static Source Ggy { get; } = new(
        SourceKind.Practice,
        "GGY",
        "GGD IJsselland: de GGD beoordeelt een melding de volgende werkdag")
    {
        EnglishCitation = "GGD IJsselland: the GGD assesses a report on the next working day",
    };

    public static Source Gel { get; } = new(
        SourceKind.Practice,
        "GEL",
        "Gemeente Geldrop-Mierlo: de vijf stappen van de meldcode")
    {
        EnglishCitation = "Municipality of Geldrop-Mierlo: the five steps of the reporting code",
    };

    public static Source Afw { get; } = new(
        SourceKind.Practice,
        "AFW",
        "Afwegingskader meldcode: advies aan Veilig Thuis is anoniem",
        "https://www.afwegingskadermeldcode.nl/veelgestelde-vragen/")
    {
        EnglishCitation = "Assessment framework of the reporting code: advice from Veilig Thuis is anonymous",
    };

    public static Source Aug { get; } = new(
        SourceKind.Practice,
        "AUG",
        "Augeo: drie drempels om te melden; eerst vertellen, tenzij onveilig",
        "https://www.augeo.nl/nl-nl/themas/meldcode/veilig-thuis/")
    {
        EnglishCitation = "Augeo: three thresholds for reporting; tell first, unless that is unsafe",
    };

    public static Source Zvh { get; } = new(
        SourceKind.Practice,
        "ZVH",
        "Zorg- en Veiligheidshuis: meerdere leefgebieden, twee ketens nodig, gevolgen voor de omgeving")
    {
        EnglishCitation = "Care and safety house: several areas of life, two chains needed, impact on surroundings",
    };

    public static Source Flo { get; } = new(
        SourceKind.Practice,
        "FLO",
        "Flow Arboportal: stappenplan overlast door verward gedrag")
    {
        EnglishCitation = "Flow Arboportal: steps for nuisance by confused behaviour",
    };

    public static Source Ven { get; } = new(
        SourceKind.Practice,
        "VEN",
        "Corpovenista: vroegsignalering in de wijk, wat achter de voordeur te zien is")
    {
        EnglishCitation = "Corpovenista: early signs in the neighbourhood, what shows behind the front door",
    };

    public static Source Nws { get; } = new(
        SourceKind.Practice,
        "NWS",
        "NWS: eenzaamheid, het wijkteam en welzijn")
    {
        EnglishCitation = "NWS: loneliness, the care team and welfare work",
    };

    public static Source Sej { get; } = new(
        SourceKind.Practice,
        "SEJ",
        "Seniorenjournaal: hulp alleen met toestemming van de huurder",
        "https://seniorenjournaal.nl/wonen/coporatie-schakelt-met-hulpverlening/")
    {
        EnglishCitation = "Seniorenjournaal: help only with the tenant's consent",
    };

    public static Source Kje { get; } = new(
        SourceKind.Practice,
        "KJE",
        "Kjenning: wie achter de voordeur komt, leert signalen herkennen",
        "https://www.kjenning.nl/blog/checklist-kwetsbare-bewoners")
    {
        EnglishCitation = "Kjenning: who comes behind the front door learns to recognise signs",
    };
}
