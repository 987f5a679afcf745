using System.Globalization;

namespace Leefbaarheid.Rules;

/// <summary>Overdue rent, as several packs read it.</summary>
internal static class ArrearsViews
{
    /// <summary>Overdue by a day or more (how-the-rules-are-read.md, 3).</summary>
    public static Query<ArrearsView> Overdue()
    {
        var owed = Facts.Arrears.Where(arrears => Say(
            arrears.IsOverdue,
            $"{AmountOf(arrears).Dutch}, {Settled(arrears).Dutch}",
            $"{AmountOf(arrears).English}, {Settled(arrears).English}"));
        return
            from arrears in owed.During(arrears => Since(arrears))
            join household in Facts.Households on arrears.Household equals household.Id into households
            join complex in Facts.Complexes
                on CasePlace.ComplexOf(CaseSubject.Of(arrears.Household), households.SingleOrDefault())
                equals complex.Id into complexes
            select new ArrearsView(arrears, households.SingleOrDefault(), complexes.SingleOrDefault());
    }

    /// <summary>Of those, the ones with a day for an eviction that is not past.</summary>
    public static Query<ArrearsView> Evictions(Query<ArrearsView> overdue)
    {
        var announced =
            from row in overdue
            from day in row.Arrears.EvictionOn
            select row;
        return announced.During(row => UntilEviction(row.Arrears.EvictionOn!.Value));
    }

    private static Validity UntilEviction(LocalDate day)
    {
        Say(
            true,
            $"ontruiming op {day:uuuu-MM-dd}, tot en met die dag",
            $"eviction on {day:uuuu-MM-dd}, until that day");
        return Validity.Until(day);
    }

    private static Text AmountOf(Arrears arrears)
    {
        string euros = arrears.Amount.ToString("0.00", CultureInfo.InvariantCulture);
        return new($"{euros.Replace('.', ',')} euro", $"{euros} euros");
    }

    private static Text Settled(Arrears arrears) => arrears.SettledOn is { } on
        ? new($"voldaan op {on:uuuu-MM-dd}", $"settled on {on:uuuu-MM-dd}")
        : new("niet voldaan", "not settled");

    private static Validity Since(Arrears arrears)
    {
        LocalDate first = arrears.OverdueSince.PlusDays(1);
        Say(
            true,
            $"te laat sinds {arrears.OverdueSince:uuuu-MM-dd}, minstens 1 dag: vanaf {first:uuuu-MM-dd}",
            $"overdue since {arrears.OverdueSince:uuuu-MM-dd}, at least 1 day: from {first:uuuu-MM-dd}");
        return Validity.From(first);
    }
}
