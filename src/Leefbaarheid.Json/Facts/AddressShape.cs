using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal static class AddressShape
{
    public static Shape<Address> Shape { get; } = new("address", f => new Address(
        f.Need(a => a.Street, Sorts.Text, new("een straat", "a street")),
        f.Need(a => a.Number, Sorts.Text, new("een huisnummer als tekst", "a house number as text")),
        f.May(a => a.Postcode, Codes.Postcode),
        f.May(a => a.Town, Sorts.Text)));
}
