namespace Leefbaarheid.Domain.Tests.Cases;

public class CaseSubjectTests
{
    [Fact]
    public void Cases_come_by_kind_and_then_by_identity()
    {
        CaseSubject[] cases =
        [
            CaseSubject.Of(new HouseholdId("h1")), CaseSubject.Of(new HouseholdId("h10")),
            CaseSubject.Of(new HouseholdId("h2")), CaseSubject.Of(new ComplexId("a")),
            new ProjectCase(new("a")), CaseSubject.Of(NeighbourhoodCode.Parse("BU08551103")),
            CaseSubject.Of(new EmployeeId("a")),
        ];
        Assert.Equal(cases, cases.Reverse().Order());
    }

    [Fact]
    public void A_household_and_a_complex_with_one_id_are_two_cases() =>
        Assert.NotEqual(CaseSubject.Of(new HouseholdId("x")), CaseSubject.Of(new ComplexId("x")));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_identity_is_never_empty(string id) =>
        Assert.Contains("HouseholdId is empty", Assert.Throws<ArgumentException>(() => new HouseholdId(id)).Message);

    [Fact]
    public void A_case_file_closes_no_earlier_than_it_opened()
    {
        var opened = new CaseFile(new("d1"), CaseSubject.Of(new HouseholdId("h1")), new(2026, 11, 23));
        Assert.Throws<ArgumentException>(() => opened with { ClosedOn = new(2026, 11, 22) });
    }
}
