using NodaTime;

namespace Leefbaarheid.Domain.Tests.Cases;

public class LegalHoldTests
{
    private static readonly LocalDate Day = new(2028, 1, 10);

    [Fact]
    public void A_hold_has_a_reason_and_ends_no_earlier_than_it_begins()
    {
        CaseSubject home = CaseSubject.Of(new HouseholdId("H1"));
        Assert.Throws<ArgumentException>(() => new LegalHold(new("LH1"), home, " ", Day));
        Assert.Throws<ArgumentException>(
            () => new LegalHold(new("LH1"), home, "procedure", Day) { To = Day.PlusDays(-1) });
        Assert.Equal(Day, new LegalHold(new("LH1"), home, "procedure", Day) { To = Day }.To);
    }
}
