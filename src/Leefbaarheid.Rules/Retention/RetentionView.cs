namespace Leefbaarheid.Rules;

/// <summary>What of a case has been kept long enough, and why it is kept all the same.</summary>
internal sealed class RetentionView : IAdvised
{
    public RetentionView(Grouping<CaseSubject, Kept> reached, Group<LegalHold> holds)
    {
        (Case, Start) = (reached.Key, reached.Min(record => record.Until));
        Kinds = reached.Select(record => record.Kind).Distinct().Order().Select(kind => kind.Term()).ToValueList();
        Holds = [.. holds.OrderBy(hold => hold.Id)];
        Facts =
        [
            .. reached.Select(record => record.Fact).Distinct()
                .OrderBy(fact => fact.Kind.Code, StringComparer.Ordinal)
                .ThenBy(fact => fact.Id, StringComparer.Ordinal),
            .. Holds.Select(hold => new FactReference(FactKinds.LegalHold, hold.Id.Value)),
        ];
    }

    public CaseSubject Case { get; }

    /// <summary>The earliest day on which something had been kept long enough.</summary>
    public LocalDate Start { get; }

    LocalDate? IAdvised.Start => Start;

    public ValueList<FactReference> Facts { get; }

    /// <summary>None: it rests on records, not on what they say.</summary>
    public ValueList<Topic> Topics => [];

    /// <summary>The kinds of record, each once.</summary>
    public ValueList<Term> Kinds { get; }

    /// <summary>Why the case is kept that day, by id.</summary>
    public ValueList<LegalHold> Holds { get; }
}
