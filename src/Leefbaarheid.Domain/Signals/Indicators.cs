namespace Leefbaarheid.Domain;

/// <summary>The words of the indicators, and the area of life each belongs to.</summary>
public static class Indicators
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<Indicator> Words { get; } = new(
        new(Indicator.MailPilesUp, "MailPilesUp", "post stapelt zich op", "mail piles up"),
        new(Indicator.CurtainsShut, "CurtainsShut", "gordijnen altijd dicht", "curtains always shut"),
        new(Indicator.NotSeen, "NotSeen", "lang niet gezien", "not seen for long"),
        new(Indicator.NoAccess, "NoAccess", "geen toegang", "no access"),
        new(Indicator.RefusesRenovation, "RefusesRenovation", "weigert de renovatie", "refuses renovation"),
        new(Indicator.RentArrears, "RentArrears", "huurachterstand", "rent arrears"),
        new(Indicator.Clutter, "Clutter", "overvolle woning", "cluttered home"),
        new(Indicator.Stench, "Stench", "stank uit de woning", "stench from the home"),
        new(Indicator.ExitBlocked, "ExitBlocked", "vluchtweg geblokkeerd", "exit blocked"),
        new(Indicator.GasUnsafe, "GasUnsafe", "gas onveilig", "gas unsafe"),
        new(Indicator.ElectricUnsafe, "ElectricUnsafe", "elektra onveilig", "electricity unsafe"),
        new(Indicator.CoveredWindows, "CoveredWindows", "afgeplakte ramen", "covered windows"),
        new(Indicator.SmellHemp, "SmellHemp", "hennepgeur", "smell of hemp"),
        new(Indicator.Bruises, "Bruises", "blauwe plekken", "bruises"),
        new(Indicator.Shouting, "Shouting", "geschreeuw", "shouting"),
        new(Indicator.Threat, "Threat", "bedreiging", "threat"),
        new(Indicator.Violence, "Violence", "geweld", "violence"));

    /// <summary>The area of life that an indicator belongs to.</summary>
    /// <param name="indicator">The indicator.</param>
    public static IndicatorArea Area(this Indicator indicator) => indicator switch
    {
        Indicator.MailPilesUp or Indicator.CurtainsShut or Indicator.NotSeen => IndicatorArea.Withdrawal,
        Indicator.NoAccess or Indicator.RefusesRenovation => IndicatorArea.Access,
        Indicator.RentArrears => IndicatorArea.Money,
        Indicator.Bruises or Indicator.Shouting or Indicator.Threat or Indicator.Violence => IndicatorArea.Persons,
        _ => IndicatorArea.Dwelling,
    };
}
