using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal static class MoveShape
{
    public static Shape<Move> Shape { get; } = new("move", f => new Move(
        f.Need(m => m.Household, Codes.Household, Codes.AHousehold))
    {
        Necessary = f.Yes(m => m.Necessary),
        MovesOn = f.May(m => m.MovesOn, Sorts.Planned),
        DwellingKind = f.May(m => m.DwellingKind, Sorts.Word(MovedDwellingKinds.Words))
            ?? MovedDwellingKind.SelfContained,
        ExchangeDwelling = f.May(m => m.ExchangeDwelling, ExchangeDwellingShape.Shape),
        MunicipalContribution = f.May(m => m.MunicipalContribution, Sorts.Euros) ?? 0,
    });
}
