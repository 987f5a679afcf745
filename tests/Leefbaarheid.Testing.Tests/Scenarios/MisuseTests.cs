namespace Leefbaarheid.Testing.Tests.Scenarios;

/// <summary>A scenario that makes no sense says so, and how to mend it.</summary>
public sealed class MisuseTests
{
    private static readonly Scenario Empty = Scenario.Of(LeefbaarheidRulebook.Create());

    private static readonly Scenario Home = Empty.Given(Some.Household());

    public static TheoryData<string, Action> Misuses => new()
    {
        { "The rulebook has no rule OVL-1. Nearest: OVL-01", () => Home.On(Some.Monday).ExpectNot("OVL-1") },
        { "It is not known which day it is: say .On(\"2026-11-23\")", () => Home.Expect("OVL-01") },
        { "It is not known which day it is", () => Home.After(Period.FromDays(1)) },
        { "Nothing was given, so nothing can follow", () => Empty.On(Some.Monday).ExpectNot("OVL-01") },
        { "'vandaag' is no day. Write year, month and day, as in 2026-11-23.", () => Home.On("vandaag") },
        { "It was 2026-11-23T11:00:00Z already, and time never goes back", () => Home.On(Some.Monday).On("2026-11-22") },
        { "The rulebook takes no facts of type Dwelling.", () => Home.Given(new Dwelling()) },
        { "A fact is null; leave it out.", () => Home.Given(null!, Some.Signal()) },
        { "Two facts of type Signal have the identity S1", () => Home.Given(Some.Signal(), Some.Signal()) },
        { "There is no Signal S9 to take away; there is S1.", () => Home.Given(Some.Signal()).Without<Signal>(new SignalId("S9")) },
    };

    [Theory]
    [MemberData(nameof(Misuses))]
    public void It_is_refused(string message, Action misuse)
    {
        Exception refused = Assert.ThrowsAny<Exception>(misuse);

        Assert.True(refused is ArgumentException or InvalidOperationException, refused.GetType().Name);
        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
    }
}
