using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>A signal with the household it is about, where that is known, so that its place is known too.</summary>
internal sealed class PlacedSignal(Signal signal, Household? about) : INamed
{
    /// <summary>All signals: found once for all rules that ask where one is.</summary>
    public static Query<PlacedSignal> All { get; } =
        from signal in Facts.Signals
        join household in Facts.Households
            on CasePlace.HouseholdOf(signal.About) equals household.Id into households
        select new PlacedSignal(signal, households.SingleOrDefault());

    public Signal Signal => signal;

    /// <summary>The case it belongs to (how-the-rules-are-read.md, 1).</summary>
    public CaseSubject Case { get; } = signal.CaseOf(about);

    /// <summary>The household whose case it belongs to; null where that is not known, or it is a complex.</summary>
    public Household? Home => Case is HouseholdCase ? about : null;

    /// <summary>The household it is about; null where it is about a complex.</summary>
    public HouseholdId? Household => CasePlace.HouseholdOf(signal.About);

    /// <summary>Its own complex, else the one in which the household lives.</summary>
    public ComplexId? Complex => signal.About is ComplexCase complex ? complex.Complex : about?.Dwelling.Complex;

    /// <summary>Its own block, else the one in which the household lives; null counts as one more block.</summary>
    public string? Block => signal.About is ComplexCase ? signal.Block : about?.Dwelling.Block;

    string INamed.Name(Language language) =>
        language == Language.Dutch ? $"signaal {signal.Id}" : $"signal {signal.Id}";
}
