using FsCheck.Xunit;

namespace Leefbaarheid.Domain.Tests;

public class ValueListTests
{
    [Property]
    public bool Equal_items_in_the_same_order_make_equal_lists(int[] items) =>
        items.ToValueList().Equals(items.ToArray().ToValueList())
        && items.ToValueList().GetHashCode() == items.ToArray().ToValueList().GetHashCode();

    [Property]
    public bool Another_order_or_another_item_makes_another_list(int[] items, int more) =>
        !items.ToValueList().Equals(items.Append(more).ToValueList())
        && (items.AsEnumerable().Reverse().SequenceEqual(items)
            || !items.ToValueList().Equals(items.AsEnumerable().Reverse().ToValueList()));

    [Fact]
    public void A_list_does_not_change_with_what_it_was_made_of()
    {
        int[] items = [1, 2];
        ValueList<int> list = ValueList.Create<int>(items);
        items[0] = 9;
        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void An_empty_list_is_the_empty_list() =>
        Assert.Same(ValueList<int>.Empty, Array.Empty<int>().ToValueList());
}
