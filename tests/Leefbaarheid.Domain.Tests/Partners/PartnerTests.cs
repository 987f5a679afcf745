using NodaTime;

namespace Leefbaarheid.Domain.Tests.Partners;

public class PartnerTests
{
    [Fact]
    public void A_wait_is_never_negative() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new WaitingTime(-1));

    [Fact]
    public void A_covenant_ends_no_earlier_than_it_begins()
    {
        var day = new LocalDate(2026, 1, 1);
        Assert.Equal(day, new Covenant(new("c1"), [], [], day, day).ValidTo);
        Assert.Throws<ArgumentException>(() => new Covenant(new("c1"), [], [], day, day.PlusDays(-1)));
    }

    [Theory]
    [InlineData("a", "a", true)]
    [InlineData("a", "b", false)]
    [InlineData(null, "a", true)]
    [InlineData("a", null, true)]
    public void A_kind_alone_means_any_of_the_kind(string? left, string? right, bool covers) => Assert.Equal(
        covers, To(left).Covers(To(right)));

    [Fact]
    public void Another_kind_is_another_recipient() =>
        Assert.False(To(null).Covers(new Recipient(PartnerKind.Ambulance)));

    private static Recipient To(string? id) => new(PartnerKind.Police, id is null ? null : new PartnerId(id));
}
