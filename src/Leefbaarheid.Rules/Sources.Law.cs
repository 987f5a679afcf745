namespace Leefbaarheid.Rules;

internal static partial class Sources
{
    public static Source Avg22 { get; } = new(
        SourceKind.Law,
        "AVG 22",
        "Verordening (EU) 2016/679 (AVG) art. 22: geen besluit door een geautomatiseerd systeem alleen")
    {
        EnglishCitation = "Regulation (EU) 2016/679 (GDPR) art. 22: no decision by automated means alone",
    };

    public static Source Avg5And6 { get; } = new(
        SourceKind.Law,
        "AVG 5/6",
        "Verordening (EU) 2016/679 (AVG) art. 5 en 6: doel, grondslag, minimale gegevens")
    {
        EnglishCitation = "Regulation (EU) 2016/679 (GDPR) art. 5 and 6: purpose, basis, no more data than needed",
    };

    public static Source Avg13And14 { get; } = new(
        SourceKind.Law,
        "AVG 13/14",
        "Verordening (EU) 2016/679 (AVG) art. 13 en 14: betrokkenen informeren")
    {
        EnglishCitation = "Regulation (EU) 2016/679 (GDPR) art. 13 and 14: informing those concerned",
    };

    public static Source Uavg22And31To33 { get; } = new(
        SourceKind.Law,
        "UAVG",
        "Uitvoeringswet AVG art. 22 en 31–33: bijzondere en strafrechtelijke gegevens",
        "https://wetten.overheid.nl/BWBR0040940/2026-09-01")
    {
        EnglishCitation = "GDPR Implementation Act (UAVG) art. 22 and 31–33: special and criminal data",
    };

    public static Source Uavg33 { get; } = new(
        SourceKind.Law,
        "UAVG 33",
        "Uitvoeringswet AVG art. 33 lid 2 onder b: strafbare feiten jegens de corporatie of haar medewerkers",
        "https://wetten.overheid.nl/BWBR0040940/2026-09-01")
    {
        EnglishCitation = "GDPR Implementation Act (UAVG) art. 33(2)(b): offences against the corporation or "
            + "its employees",
    };

    public static Source Woningwet46 { get; } = new(
        SourceKind.Law,
        "WW",
        "Woningwet art. 46: BSN alleen bij de inkomenstoets",
        "https://wetten.overheid.nl/BWBR0005181/2026-07-01")
    {
        EnglishCitation = "Housing Act (Woningwet) art. 46: citizen service number for the income test only",
    };

    public static Source Btiv51 { get; } = new(
        SourceKind.Law,
        "BTIV",
        "Besluit toegelaten instellingen volkshuisvesting art. 51: woonmaatschappelijk werk voor eigen huurders",
        "https://wetten.overheid.nl/BWBR0036702/2026-01-01")
    {
        EnglishCitation = "Decree on registered social housing (BTIV) art. 51: social work for own tenants",
    };

    public static Source Btiv51Surroundings { get; } = new(
        SourceKind.Law,
        "BTIV 51b/c",
        "Besluit toegelaten instellingen volkshuisvesting art. 51 onder b en c: kleine voorzieningen, schoon, veilig",
        "https://wetten.overheid.nl/BWBR0036702/2026-01-01")
    {
        EnglishCitation = "Decree on registered social housing (BTIV) art. 51(b) and (c): "
            + "small facilities, clean, safe",
    };

    public static Source CooperationAct { get; } = new(
        SourceKind.Law,
        "WGS",
        "Wet gegevensverwerking door samenwerkingsverbanden art. 2.24–2.31: Zorg- en Veiligheidshuizen")
    {
        EnglishCitation = "Act on data processing by partnerships (WGS) art. 2.24–2.31: care and safety houses",
    };

    public static Source Wmo526 { get; } = new(
        SourceKind.Law,
        "WMO",
        "Wmo 2015 art. 5.2.6: informatie aan Veilig Thuis zonder toestemming",
        "https://wetten.overheid.nl/BWBR0035362")
    {
        EnglishCitation = "Social Support Act 2015 (Wmo) art. 5.2.6: telling Veilig Thuis without consent",
    };

    public static Source Wvggz { get; } = new(
        SourceKind.Law,
        "WVGGZ",
        "Wet verplichte ggz (Wvggz) art. 5:1 en 5:2: iedereen mag melden; de gemeente verkent in 14 dagen",
        "https://wetten.overheid.nl/BWBR0040635")
    {
        EnglishCitation = "Compulsory Mental Health Care Act (Wvggz) art. 5:1 and 5:2: anyone may report; the "
            + "municipality explores within 14 days",
    };

    public static Source Gemeentewet151d { get; } = new(
        SourceKind.Law,
        "GW",
        "Gemeentewet art. 151d: gedragsaanwijzing van de burgemeester, als de verordening dat regelt")
    {
        EnglishCitation = "Municipalities Act art. 151d: conduct order of the mayor, where the ordinance has it",
    };

    public static Source Hr20181810 { get; } = new(
        SourceKind.Law,
        "HR 2018:1810",
        "Hoge Raad 28 september 2018, ECLI:NL:HR:2018:1810: ontbinden vraagt dat alle belangen worden gewogen")
    {
        EnglishCitation = "Supreme Court 28 September 2018, ECLI:NL:HR:2018:1810: termination asks that all interests "
            + "are weighed",
    };

    public static Source Bw7213 { get; } = new(
        SourceKind.Law,
        "BW7",
        "Burgerlijk Wetboek boek 7 art. 213: goed huurderschap",
        "https://wetten.overheid.nl/BWBR0005290/2026")
    {
        EnglishCitation = "Civil Code book 7 art. 213: acting as a good tenant",
    };

    public static Source Bgs2 { get; } = new(
        SourceKind.Law,
        "BGS",
        "Besluit gemeentelijke schuldhulpverlening art. 2 (Stb. 2020, 240): de verhuurder meldt na vier stappen")
    {
        EnglishCitation = "Decree on municipal debt help art. 2: the landlord reports after four steps",
    };

    public static Source WgsS4 { get; } = new(
        SourceKind.Law,
        "WGS-S",
        "Wet gemeentelijke schuldhulpverlening art. 4: bij een dreigende ontruiming een gesprek binnen 3 werkdagen",
        "https://wetten.overheid.nl/BWBR0031331/2026-07-01")
    {
        EnglishCitation = "Municipal Debt Help Act art. 4: where an eviction threatens a talk within 3 working days",
    };

    public static Source Bw6265 { get; } = new(
        SourceKind.Law,
        "BW6",
        "Burgerlijk Wetboek boek 6 art. 265: ontbinding van een overeenkomst")
    {
        EnglishCitation = "Civil Code book 6 art. 265: dissolution of a contract",
    };

    public static Source Avg51e { get; } = new(
        SourceKind.Law,
        "AVG 5",
        "Verordening (EU) 2016/679 (AVG) art. 5 lid 1 onder e: niet langer bewaren dan nodig")
    {
        EnglishCitation = "Regulation (EU) 2016/679 (GDPR) art. 5(1)(e): kept no longer than needed",
    };

    public static Source Hw14 { get; } = new(
        SourceKind.Law,
        "HW14",
        "Huisvestingswet 2014 art. 12 en 13: urgentiegronden; burgemeester en wethouders beslissen",
        "https://wetten.overheid.nl/BWBR0035303/2026-07-01")
    {
        EnglishCitation = "Housing Allocation Act 2014 art. 12 and 13: grounds of urgency; the municipality decides",
    };

    public static Source Woningwet55b { get; } = new(
        SourceKind.Law,
        "WW 55b",
        "Woningwet art. 55b: overleg bij sloop en ingrijpende werken",
        "https://wetten.overheid.nl/BWBR0005181/2026-07-01")
    {
        EnglishCitation = "Housing Act (Woningwet) art. 55b: consultation on demolition and major works",
    };

    public static Source Bw7220 { get; } = new(
        SourceKind.Law,
        "BW 7:220",
        "Burgerlijk Wetboek boek 7 art. 220: redelijk voorstel, 70% instemming, verhuisbijdrage",
        "https://wetten.overheid.nl/BWBR0005290/2026")
    {
        EnglishCitation = "Civil Code book 7 art. 220: reasonable proposal, 70% consent, moving allowance",
    };

    public static Source Wohv5 { get; } = new(
        SourceKind.Law,
        "WOHV 5",
        "Wet op het overleg huurders verhuurder art. 5: de huurdersorganisatie heeft zes weken voor advies")
    {
        EnglishCitation = "Tenant Consultation Act (WOHV) art. 5: tenants' organisations have six weeks to advise",
    };

    public static Source Hr2022493 { get; } = new(
        SourceKind.Law,
        "HR 2022:493",
        "Hoge Raad 1 april 2022, ECLI:NL:HR:2022:493: gemeubileerde wisselwoning en de minimumbijdrage")
    {
        EnglishCitation = "Supreme Court 1 April 2022, ECLI:NL:HR:2022:493: a furnished exchange dwelling and the "
            + "minimum allowance",
    };
}
