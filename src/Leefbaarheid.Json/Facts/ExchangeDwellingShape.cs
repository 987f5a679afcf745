using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

internal static class ExchangeDwellingShape
{
    public static Shape<ExchangeDwelling> Shape { get; } = new("exchangeDwelling", f =>
    {
        bool furnished = f.Yes(d => d.Furnished);
        LocalDate? from = f.May(d => d.From, Sorts.Planned);
        return new ExchangeDwelling
        {
            Furnished = furnished,
            From = from,
            To = f.From(from, "from", d => d.To, Sorts.Planned),
        };
    });
}
