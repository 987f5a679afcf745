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

    private static ValueList<PayloadField> Fields(Fields<Payload> f) => f.Apart(
        f.SomeAt(p => p.Fields, PayloadFieldShape.Shape),
        part => part.Field.Name,
        "name",
        new("een veld dat", "a field that is"));
}
