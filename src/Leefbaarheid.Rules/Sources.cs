namespace Leefbaarheid.Rules;

/// <summary>
/// De bronnen: what the rules rest on; law binds, practice is what a named party does, inference is ours.
/// </summary>
/// <remarks>
/// Law texts as held on 2026-07-01 unless a page says otherwise. Where no address was kept, none is given.
/// </remarks>
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

    public static Source Hen { get; } = new(
        SourceKind.Practice,
        "HEN",
        "Aedes en corporaties over hennep: melden bij de politie, 0900-8844",
        "https://aedes.nl/schulden-en-huisuitzettingen/"
            + "vragen-over-huisuitzetting-vanwege-hennepteelt-corporatiewoningen")
    {
        EnglishCitation = "Aedes and corporations on hemp: report it to the police, 0900-8844",
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

    public static Source Zvh { get; } = new(
        SourceKind.Practice,
        "ZVH",
        "Zorg- en Veiligheidshuis: meerdere leefgebieden, twee ketens nodig, gevolgen voor de omgeving")
    {
        EnglishCitation = "Care and safety house: several areas of life, two chains needed, impact on surroundings",
    };

    public static Source Inv { get; } = new(
        SourceKind.Practice,
        "INV",
        "Investico: overlastprotocollen kunnen klagers monddood maken")
    {
        EnglishCitation = "Investico: nuisance protocols can silence those who complain",
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

    public static Source Kje { get; } = new(
        SourceKind.Practice,
        "KJE",
        "Kjenning: wie achter de voordeur komt, leert signalen herkennen",
        "https://www.kjenning.nl/blog/checklist-kwetsbare-bewoners")
    {
        EnglishCitation = "Kjenning: who comes behind the front door learns to recognise signs",
    };

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
        EnglishCitation = "Tenant Consultation Act (WOHV) art. 5: tenant organisations have six weeks to advise",
    };

    public static Source Hr2022493 { get; } = new(
        SourceKind.Law,
        "HR 2022:493",
        "Hoge Raad 1 april 2022, ECLI:NL:HR:2022:493: gemeubileerde wisselwoning en de minimumbijdrage")
    {
        EnglishCitation = "Supreme Court 1 April 2022, ECLI:NL:HR:2022:493: a furnished exchange dwelling and the "
            + "minimum allowance",
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

    public static Source Default { get; } = new(
        SourceKind.Inference,
        "LFB",
        "Afgeleid: termijn of drempel die de bibliotheek voorstelt en de corporatie kan instellen")
    {
        EnglishCitation = "Our inference: a term or threshold that the library proposes and the corporation may set",
    };

    public static Source NoSilence { get; } = new(
        SourceKind.Inference,
        "LFB-B0",
        "Afgeleid: hoe voorstellen advies worden, en dat geen zaak zonder antwoord blijft")
    {
        EnglishCitation = "Our inference: how proposals become advice, and that no case stays without an answer",
    };
}
