namespace Leefbaarheid.Rules;

/// <summary>
/// Who agrees to a payload: the answer given with it; else of the reporter's fields what the reporter said, of all
/// other personal fields what the household said, each only to the partners it was asked for.
/// </summary>
internal sealed class Consents(Payload payload, Answer reporter, Answer household)
{
    /// <summary>No if one of those whom the fields tell of refuses; yes if all agree.</summary>
    public Answer For(IEnumerable<DataField> fields) => payload.Consent != Answer.Unknown
        ? payload.Consent
        : fields.Where(field => field.IsPersonal)
            .Select(field => field.IsOfReporter)
            .Distinct()
            .Aggregate(Answer.Yes, (all, ofReporter) => all.And(ofReporter ? OfReporter : OfHousehold));

    private Answer OfReporter =>
        payload.Recipient.Kind == PartnerKind.NeighbourMediation ? reporter : Answer.Unknown;

    private Answer OfHousehold => payload.Recipient.Kind.IsCare() ? household : Answer.Unknown;
}
