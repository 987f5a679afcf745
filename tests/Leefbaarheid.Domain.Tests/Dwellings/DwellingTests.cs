namespace Leefbaarheid.Domain.Tests.Dwellings;

public class DwellingTests
{
    [Fact]
    public void A_household_lives_in_a_residence_a_berth_or_a_pitch()
    {
        Assert.NotNull(new Dwelling { BagId = BagId.Parse("0855010000123456") }.BagId);
        var refusal = Assert.Throws<ArgumentException>(
            () => new Dwelling { BagId = BagId.Parse("0855100000123456") });
        Assert.Contains("give that of a residence (01), berth (02) or pitch (03)", refusal.Message);
    }

    [Fact]
    public void A_tenant_is_ours_unless_recorded_otherwise() => Assert.Equal(Tenure.OwnTenant, new Dwelling().Tenure);

    [Fact]
    public void An_address_reads_as_on_an_envelope()
    {
        var address = new Address("Korvelseweg", "12 A", Postcode.Parse("5025 JC"), "Tilburg");
        Assert.Equal("Korvelseweg 12 A, 5025 JC Tilburg", address.ToString());
        Assert.Equal("Korvelseweg 12 A", new Address("Korvelseweg", "12 A").ToString());
    }
}
