using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Lending;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Misuse;

/// <summary>A fact, a conclusion or an identity of an akin type: the call that works is named.</summary>
public sealed class OtherTypeTests
{
    private static readonly Given<Vehicle, int> Vehicles = Fact.Given<Vehicle, int>(v => v.Number);
    private static readonly Given<Garage, string> Garages = Fact.Given<Garage, string>(g => g.Name);
    private static readonly Concluded<Fine> Fines = Fact.Concluded<Fine>();

    private readonly Session session = Session.Open(
        Rulebook.Create(
            [Desk.Rule("BOETE", from v in Vehicles select new Fine(v.Number))], [Vehicles, Garages, Fines]),
        Desk.Opening);

    [Fact]
    public void A_derived_fact_is_put_as_what_its_relation_holds()
    {
        Says(
            "No rule reads Truck, but one reads a type akin to it: write Put<Vehicle>(…), and so with PutRange and " +
            "Remove.",
            () => session.Put(new Truck(1)),
            () => session.PutRange([new Truck(1)]),
            () => session.Remove<Truck>(1),
            () => session.WhatIf(s => s.Put(new Truck(1))));
        session.Put<Vehicle>(new Truck(1));
        session.Evaluate();
        Assert.Equal([new Fine(1)], session.Conclusions<Fine>());
    }

    [Fact]
    public void Facts_of_a_common_base_are_put_each_as_what_it_is() => Says(
        "No rule reads object, but one reads a type akin to it: write Put<Garage>(…) or Put<Vehicle>(…), and so with " +
        "PutRange and Remove.",
        () => session.Put<object>(new Truck(1)));

    [Fact]
    public void A_derived_conclusion_is_asked_for_as_what_rules_select() => Says(
        "No rule of this rulebook concludes HighFine; ask for the type that a rule selects: Conclusions<Fine>(), " +
        "and so with Why and the other questions.",
        () => session.Conclusions<HighFine>(),
        () => session.Why(new HighFine(1)));

    [Theory]
    [InlineData(1L, "1 is of type long: write Remove<Vehicle>(1).")]
    [InlineData("1", "1 is of type string: write Remove<Vehicle>(1).")]
    [InlineData("een", "een is of type string: write Remove<Vehicle>(id) with an id of type int.")]
    [InlineData(1.5, "1.5 is of type double: write Remove<Vehicle>(id) with an id of type int.")]
    [InlineData(1L << 40, "1099511627776 is of type long: write Remove<Vehicle>(id) with an id of type int.")]
    public void An_identity_of_another_type(object id, string text) => Says(
        $"A Vehicle is known by an identity of type int, and {text} (Parameter 'id')",
        () => session.Remove<Vehicle>(id),
        () => session.WhatIf(s => s.Remove<Vehicle>(id)));

    [Fact]
    public void A_number_for_a_text_and_a_fact_for_its_identity()
    {
        Says(
            "A Garage is known by an identity of type string, and 7 is of type int: write Remove<Garage>(\"7\"). " +
            "(Parameter 'id')",
            () => session.Remove<Garage>(7));
        Says(
            "A Vehicle is known by an identity of type int, and Truck { Number = 3 } is of type Truck: write " +
            "Remove<Vehicle>(3). (Parameter 'id')",
            () => session.Remove<Vehicle>(new Truck(3)));
        Says(
            "A Vehicle is known by an identity of type int, and (1, a) is of type (int, string): write " +
            "Remove<Vehicle>(id) with an id of type int. (Parameter 'id')",
            () => session.Remove<Vehicle>((1, "a")));
    }

    private static void Says(string text, params ReadOnlySpan<Action> misuses)
    {
        foreach (var misuse in misuses)
            Refused.As<ArgumentException>(text, misuse);
    }

    private record Vehicle(int Number);

    private sealed record Truck(int Number) : Vehicle(Number);

    private sealed record Garage(string Name);

    private record Fine(int Number);

    private sealed record HighFine(int Number) : Fine(Number);
}
