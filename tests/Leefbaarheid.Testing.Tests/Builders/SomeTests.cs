using System.Reflection;

namespace Leefbaarheid.Testing.Tests.Builders;

public sealed class SomeTests
{
    [Fact]
    public void There_is_a_builder_for_each_kind_of_fact()
    {
        HashSet<Type> built = [.. Builders.Select(builder => builder.ReturnType)];

        Assert.Superset(Facts.All.Select(relation => relation.FactType).ToHashSet(), built);
    }

    [Fact]
    public void Each_builder_is_named_after_its_fact_and_makes_one_of_nothing()
    {
        Assert.All(Builders, builder =>
        {
            object fact = Made(builder);

            Assert.Equal(builder.Name, fact.GetType().Name);
        });
    }

    [Fact]
    public void One_of_each_kind_goes_into_one_scenario() =>
        Assert.NotEmpty(Scenario.Of(LeefbaarheidRulebook.Create())
            .Given([.. Builders.Select(Made)])
            .On(Some.Monday)
            .Decisions);

    [Fact]
    public void Many_are_numbered_from_one() =>
        Assert.Equal(["S1", "S2", "S3"], Some.Many(3, n => Some.Signal($"S{n}")).Select(signal => signal.Id.Value));

    [Fact]
    public void A_text_that_is_no_day_says_how_to_write_one()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Some.Signal(on: "23-11-2026"));

        Assert.StartsWith(
            "'23-11-2026' is no day. Write year, month and day, as in 2026-11-23.", refused.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<MethodInfo> Builders =>
        typeof(Some).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => !method.IsSpecialName && !method.IsGenericMethod && method.ReturnType != typeof(LocalDate));

    private static object Made(MethodInfo builder) => builder.Invoke(
        null,
        [.. builder.GetParameters().Select(p => p.HasDefaultValue ? p.DefaultValue : ValueList.Create<EmployeeId>([]))])!;
}
