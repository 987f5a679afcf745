namespace Leefbaarheid.Domain.Tests.Privacy;

public class DataFieldTests
{
    [Theory]
    [InlineData("subject.name", DataClass.Contact, true)]
    [InlineData("reporter.phone", DataClass.Contact, true)]
    [InlineData("crisisFlag", DataClass.Fact, true)]
    [InlineData("anything", DataClass.Health, true)]
    [InlineData("facts", DataClass.Fact, false)]
    [InlineData("building", DataClass.Building, false)]
    [InlineData("amount", DataClass.Amount, false)]
    public void Facts_without_a_name_or_address_are_anonymous(string name, DataClass dataClass, bool personal) =>
        Assert.Equal(personal, new DataField(name, dataClass).IsPersonal);

    [Theory]
    [InlineData("mobile", DataClass.Contact, true)]
    [InlineData("remarks", DataClass.Fact, true)]
    [InlineData("debts", DataClass.Amount, true)]
    [InlineData("stairs", DataClass.Building, false)]
    [InlineData("facts", DataClass.Contact, true)]
    public void A_field_of_ones_own_is_personal_whatever_its_name_unless_it_is_about_the_building(
        string name, DataClass dataClass, bool personal) =>
        Assert.Equal(personal, new DataField(name, dataClass).IsPersonal);

    [Fact]
    public void Capitals_make_no_other_purpose()
    {
        Assert.Equal(new Purpose("buurtregie"), new Purpose(" Buurtregie "));
        Assert.Equal(new Purpose("buurtregie").GetHashCode(), new Purpose("BUURTREGIE").GetHashCode());
        Assert.NotEqual(new Purpose("buurtregie"), new Purpose("hulp"));
        Assert.Throws<ArgumentException>(() => new Purpose(" "));
    }

    [Fact]
    public void Nothing_rests_on_a_bill()
    {
        Assert.True(LegalBasis.Wams.NotInForce());
        Assert.Single(Enum.GetValues<LegalBasis>(), b => b.NotInForce());
    }
}
