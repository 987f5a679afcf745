namespace Leefbaarheid.Rules;

/// <summary>Arrears with a day for an eviction, and when the municipality was told.</summary>
internal sealed class EvictionView(ArrearsView row, Group<Referral> notices) : IAdvised
{
    private readonly Referral? notice = notices
        .Where(made => made.ReferredOn >= row.Arrears.OverdueSince)
        .OrderByDescending(made => made.ReferredOn)
        .ThenBy(made => made.Id)
        .FirstOrDefault();

    public ArrearsView Row => row;

    public CaseSubject Case => row.Case;

    LocalDate? IAdvised.Start => row.Start;

    public ValueList<FactReference> Facts =>
        notice is null ? row.Facts : row.Facts.And(new FactReference(FactKinds.Referral, notice.Id.Value));

    public ValueList<Topic> Topics => row.Topics;

    public LocalDate EvictionOn => row.Arrears.EvictionOn!.Value;

    /// <summary>
    /// From which day the municipality's term for a first talk is counted: our notice to it, else the statement.
    /// </summary>
    public LocalDate TalkFrom => notice?.ReferredOn ?? row.Start;
}
