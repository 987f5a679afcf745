using System.Collections;
using Xunit;

namespace Leefbaarheid.Abstractions.Tests.Queries;

/// <summary>What a group says of its members is what System.Linq says of them.</summary>
public sealed class GroupTests
{
    private static readonly Few Group = new(3, 1, 2);

    [Fact]
    public void Sums_are_taken_in_the_type_of_the_number()
    {
        Assert.Equal(6, Group.Sum(n => n));
        Assert.Equal(6_000_000_000L, Group.Sum(n => n * 1_000_000_000L));
        Assert.Equal(0.6m, Group.Sum(n => n / 10m));
        Assert.Equal((0, 0L, 0m), (new Few().Sum(n => n), new Few().Sum(n => (long)n), new Few().Sum(n => (decimal)n)));
    }

    [Fact]
    public void A_sum_that_does_not_fit_is_refused()
    {
        Assert.Throws<OverflowException>(() => Group.Sum(n => int.MaxValue));
        Assert.Throws<OverflowException>(() => Group.Sum(n => long.MaxValue));
    }

    [Fact]
    public void The_least_the_greatest_and_the_mean()
    {
        Assert.Equal((1, 3, 2m), (Group.Min(n => n), Group.Max(n => n), Group.Average(n => n)));
        Assert.Null(new Few().Min(n => (int?)n));
        Assert.Throws<InvalidOperationException>(() => new Few().Max(n => n));
    }

    [Fact]
    public void Members_are_copied_behind_what_an_array_holds()
    {
        var numbers = new int[4];
        ((ICollection)Group).CopyTo(numbers, 1);
        Assert.Equal([0, 3, 1, 2], numbers);
    }

    private sealed class Few(params int[] members) : Group<int>
    {
        public override int Count => members.Length;

        public override IEnumerator<int> GetEnumerator() => members.AsEnumerable().GetEnumerator();
    }
}
