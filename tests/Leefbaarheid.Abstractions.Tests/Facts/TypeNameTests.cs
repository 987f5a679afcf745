using Leefbaarheid.Abstractions.Tests.Toy;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Abstractions.Tests.Facts;

/// <summary>A type in a message is spelled as its author spells it.</summary>
public sealed class TypeNameTests
{
    [Theory]
    [InlineData(typeof(int), "int")]
    [InlineData(typeof(string), "string")]
    [InlineData(typeof(Street), "Street")]
    [InlineData(typeof(LocalDate?), "LocalDate?")]
    [InlineData(typeof(long[][]), "long[][]")]
    [InlineData(typeof((int, (byte, char)?)), "(int, (byte, char)?)")]
    [InlineData(typeof(KeyValuePair<int, Group<Street>>), "KeyValuePair<int, Group<Street>>")]
    [InlineData(typeof(Dictionary<int, string>.KeyCollection), "KeyCollection")]
    [InlineData(typeof(ValueTuple), "ValueTuple")]
    public void Keywords_tuples_and_arguments_are_written_out(Type type, string name) =>
        Assert.Equal(name, TypeName.Of(type));

    [Fact]
    public void An_anonymous_type_is_told_by_the_types_of_its_members() =>
        Assert.Equal("{ int, { string } }", TypeName.Of(new { Id = 1, Inner = new { Name = "" } }.GetType()));
}
