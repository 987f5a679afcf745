namespace Leefbaarheid.Rules;

internal static partial class Sources
{
    public static Source P31 { get; } = new(
        SourceKind.Practice,
        "P31",
        "Platform31: renoveren met aandacht voor kwetsbare huurders",
        "https://www.platform31.nl/nieuws/"
            + "renoveren-met-aandacht-voor-kwetsbare-huurders-eerste-resultaten-van-de-quickscan")
    {
        EnglishCitation = "Platform31: renovating with care for vulnerable tenants",
    };

    public static Source Cas { get; } = new(
        SourceKind.Practice,
        "CAS",
        "Casade: sociaal projectleiders van voorbereiding tot nazorg",
        "https://www.casade.nl/over-casade/nieuws-en-publicaties/digitale-nieuwsbrief/"
            + "sociaal-projectleiders-verbinden-tijdens-projecten/")
    {
        EnglishCitation = "Casade: social project leaders from preparation to aftercare",
    };

    public static Source Hav { get; } = new(
        SourceKind.Practice,
        "HAV",
        "Havensteder: het eerste nieuws brengt een vertrouwd gezicht",
        "https://methavensteder.nl/havensteder-verbindt/sociaal-begeleiders-onmisbare-steun-in-de-rug/")
    {
        EnglishCitation = "Havensteder: a familiar face brings the first news",
    };

    public static Source Joo { get; } = new(
        SourceKind.Practice,
        "JOO",
        "Aedes-Magazine 4-2019: bewoners vooraf, tijdens en achteraf vragen hoe zij het vinden",
        "https://www.aedesmagazine.nl/edities/465676de-8898-4224-9fd2-6ddb674dfa5b/artikelen/"
            + "e0d87078-9053-44af-ba2b-cab738ef9688")
    {
        EnglishCitation = "Aedes-Magazine 4-2019: asking residents before, during and after the works",
    };

    public static Source Kjr { get; } = new(
        SourceKind.Practice,
        "KJR",
        "Kjenning: een renovatie als sociale kans",
        "https://www.kjenning.nl/blog/renovatie-dit-zijn-uw-sociale-kansen")
    {
        EnglishCitation = "Kjenning: a renovation as a social opportunity",
    };

    public static Source Kjo { get; } = new(
        SourceKind.Practice,
        "KJO",
        "Kjenning: eerlijk over overlast van het werk; een rustwoning",
        "https://www.kjenning.nl/blog/renovatie-of-groot-onderhoud-wees-eerlijk-naar-de-bewoners-toe")
    {
        EnglishCitation = "Kjenning: honest about the burden of works; a rest dwelling",
    };

    public static Source Gez { get; } = new(
        SourceKind.Practice,
        "GEZ",
        "Gezond in: huurders begeleiden tijdens woningrenovatie",
        "https://www.gezondin.nu/kennisbank/huurdersbegeleiding-tijdens-woningrenovatie/")
    {
        EnglishCitation = "Gezond in: guiding tenants while their home is renovated",
    };

    public static Source Wbo { get; } = new(
        SourceKind.Practice,
        "WBO",
        "WonenBreburg, Omgangscode Herstructurering: overleg in elke fase",
        "https://lawinsider.com/nl/contracts/GUh2q9Pax4")
    {
        EnglishCitation = "WonenBreburg, code on restructuring: consultation in each phase",
    };

    public static Source RijV { get; } = new(
        SourceKind.Practice,
        "RIJ-V",
        "Rijksoverheid: de minimumbijdrage in verhuiskosten per jaar",
        "https://www.rijksoverheid.nl/onderwerpen/woning-huren/vraag-en-antwoord/"
            + "wanneer-heb-ik-recht-op-verhuiskostenvergoeding")
    {
        EnglishCitation = "Government of the Netherlands: the minimum moving allowance of each year",
    };

    public static Source Val { get; } = new(
        SourceKind.Practice,
        "VAL",
        "Valegis en Bres advocaten: de verhuisbijdrage bij een gemeubileerde wisselwoning")
    {
        EnglishCitation = "Valegis and Bres advocaten: the moving allowance with a furnished exchange dwelling",
    };
}
