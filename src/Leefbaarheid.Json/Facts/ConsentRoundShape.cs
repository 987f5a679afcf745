using System.Globalization;
using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

internal static class ConsentRoundShape
{
    private static readonly Text ANumber = new("een aantal huurders", "a number of tenants");

    public static Shape<ConsentRound> Shape { get; } = new("consentRound", f =>
    {
        LocalDate sentOn = f.Need(c => c.ProposalSentOn, Sorts.Recorded);
        int tenants = f.Need(c => c.Tenants, Sorts.Whole(1, BuildingUnitShape.Most), ANumber);
        return new ConsentRound(sentOn, tenants)
        {
            Reactions = Reactions(f, tenants),
            NoticeOn = f.From(sentOn, "proposalSentOn", c => c.NoticeOn, Sorts.Recorded),
        };
    });

    private static ValueList<ConsentReaction> Reactions(Fields<ConsentRound> f, int tenants)
    {
        var reactions = f.SomeAt(c => c.Reactions, ConsentReactionShape.Shape);
        var apart = f.Apart(
            reactions, reaction => reaction.Household, "household", new("een huishouden dat", "a household that is"));
        if (reactions.Count <= tenants)
            return apart;
        if (f.IsRightAt(JsonPath.Property(f.Path, "tenants")))
            f.Refuse("reactions", Number(reactions.Count, "reacties", "reactions"), new(
                string.Create(CultureInfo.InvariantCulture, $"hooguit {tenants}, het aantal huurders (tenants)"),
                string.Create(CultureInfo.InvariantCulture, $"at most {tenants}, the number of tenants (tenants)")));
        return [];
    }

    private static Text Number(int number, string dutch, string english) => new(
        string.Create(CultureInfo.InvariantCulture, $"{number} {dutch}"),
        string.Create(CultureInfo.InvariantCulture, $"{number} {english}"));
}
