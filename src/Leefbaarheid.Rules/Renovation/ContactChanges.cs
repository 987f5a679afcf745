namespace Leefbaarheid.Rules;

internal sealed partial class RenovationPack
{
    /// <summary>Households that by today have had several guides.</summary>
    private Query<Part> WithOtherContact
    {
        get
        {
            var soFar =
                from p in running
                from contact in p.Project.ContactPersons
                select new ContactOf(p.Id, contact);
            return
                from ofHousehold in soFar.During(c => Validity.From(c.Contact.From)).GroupBy(c => c.Part)
                where Say(
                    GuidesOf(ofHousehold) > 1,
                    $"begeleiders van huishouden {ofHousehold.Key.Household} tot nu toe: {GuidesOf(ofHousehold)}",
                    $"guides of household {ofHousehold.Key.Household} so far: {GuidesOf(ofHousehold)}")
                select ofHousehold.Key;
        }
    }

    private static int GuidesOf(IEnumerable<ContactOf> contacts) =>
        contacts.Select(c => c.Contact.Guide).Distinct().Count();

    private static readonly Text ChangeStep = new(
        "De nieuwe begeleider stelt zich voor aan de huishoudens die een andere contactpersoon kregen.",
        "The new guide meets the households that got another contact person.");

    private static readonly Text ChangeReason = new(
        "Een vaste contactpersoon geeft vertrouwen; een wissel vraagt om kennismaken.",
        "A fixed contact person gives trust; a change asks for an introduction.");

    private static Warn WarnOfChange(Starting s, Group<Part> changed) => Contact.Warn(s.View) with
    {
        Of = "contact",
        Step = ChangeStep,
        Because = ChangeReason,
        Facts = With(s.View.Facts, changed.Select(part => part.Household)),
    };
}
