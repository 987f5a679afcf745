using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal static class PayloadShape
{
    private static readonly Sort<Purpose> Purpose = Sorts.Text.As(text => new Purpose(text), purpose => purpose.Text);

    public static Shape<Payload> Shape { get; } = new("payload", f => new Payload(
        f.Id(p => p.Id, id => new PayloadId(id)),
        f.Case(p => p.Case),
        f.Recipient(p => p.Recipient, "recipient"),
        Fields(f))
    {
        Purpose = f.May(p => p.Purpose, Purpose),
        Basis = f.May(p => p.Basis, Sorts.Word(LegalBases.Words), "legalBasis"),
        Covenant = f.May(p => p.Covenant, Codes.Covenant),
        Consent = f.Answer(p => p.Consent),
        Exception = f.May(p => p.Exception, Sorts.Word(SpecialDataExceptions.Words)),
    });

    private static ValueList<PayloadField> Fields(Fields<Payload> f)
    {
        ValueList<PayloadField> fields = f.Some(p => p.Fields, PayloadFieldShape.Shape);
        string list = JsonPath.Property(f.Path, "fields");
        Dictionary<string, string> places = new(StringComparer.Ordinal);
        foreach ((int index, PayloadField part) in fields.Index())
        {
            string place = JsonPath.Item(list, index);
            if (part.Field.Name != Sorts.Text.StandIn && !places.TryAdd(part.Field.Name, place))
                f.RefuseAt(JsonPath.Property(place, "name"), Text.Same(Quoted.Mark(part.Field.Name)), new(
                    $"een veld dat niet al bij {places[part.Field.Name]} staat",
                    $"a field that is not that of {places[part.Field.Name]}"));
        }

        return fields;
    }
}
