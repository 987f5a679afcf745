using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

internal static class ContactPersonShape
{
    public static Shape<ContactPerson> Shape { get; } = new("contactPerson", f =>
    {
        HouseholdId household = f.Need(c => c.Household, Codes.Household, Codes.AHousehold);
        EmployeeId guide = f.Need(c => c.Guide, Codes.Employee, Codes.AGuide);
        LocalDate from = f.Need(c => c.From, Sorts.Planned);
        return new ContactPerson(household, guide, from)
        {
            To = f.From(from, "from", c => c.To, Sorts.Planned),
        };
    });
}
