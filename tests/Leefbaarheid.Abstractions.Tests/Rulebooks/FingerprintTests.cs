using System.Globalization;
using Leefbaarheid.Abstractions.Tests.Toy;
using Xunit;

namespace Leefbaarheid.Abstractions.Tests.Rulebooks;

/// <summary>The fingerprint names a set of rules: it changes with what they say and with nothing else.</summary>
public sealed class FingerprintTests
{
    private static Query<Visit> LongNames => from s in Town.Streets where s.Name.Length > 3 select new Visit(s.Id);

    private static Rule Usual => Rule.Define("B-01", "Bezoek", "Visit", LongNames).With(new Limits(3, 0.5));

    [Fact]
    public void The_same_rules_made_again_have_the_same_fingerprint() =>
        Assert.Equal(Of(Usual), Of(Usual));

    [Fact]
    public void The_order_of_the_rules_does_not_matter()
    {
        var other = Rule.Define("B-02", "Brief", "Letter", from s in Town.Streets select new Letter(s.Id));

        Assert.Equal(Of(Usual, other), Of(other, Usual));
    }

    [Fact]
    public void The_line_on_which_a_clause_stands_does_not_matter()
    {
        var elsewhere = from s in Town.Streets where s.Name.Length > 3 select new Visit(s.Id);

        Assert.Equal(Of(Usual), Of(Rule.Define("B-01", "Bezoek", "Visit", elsewhere).With(new Limits(3, 0.5))));
    }

    [Fact]
    public void It_changes_with_an_id() =>
        Assert.NotEqual(
            Of(Usual), Of(Rule.Define("B-02", "Bezoek", "Visit", LongNames).With(new Limits(3, 0.5))));

    [Fact]
    public void It_changes_with_the_text_of_a_clause()
    {
        var longer = from s in Town.Streets where s.Name.Length > 4 select new Visit(s.Id);

        Assert.NotEqual(Of(Usual), Of(Rule.Define("B-01", "Bezoek", "Visit", longer).With(new Limits(3, 0.5))));
    }

    [Fact]
    public void It_changes_with_a_value_of_the_policy() => Assert.NotEqual(Of(Usual), Of(Usual.With(new Limits(4, 0.5))));

    [Fact]
    public void It_changes_with_a_suppression()
    {
        var other = Rule.Define("B-02", "Brief", "Letter", from s in Town.Streets select new Letter(s.Id));

        var suppressing = Usual.Suppresses("B-02");
        Rule Weighing(Rule known) =>
            Rule.Define("B-03", "Wat blijft", "What stays", Town.Visits.Select(v => new Letter(v.Street))).Weighs(known);

        Assert.NotEqual(Of(Usual, other, Weighing(Usual)), Of(suppressing, other, Weighing(suppressing)));
    }

    /// <summary>The same text of clauses in another build is other code.</summary>
    [Fact]
    public void It_changes_with_the_build_of_an_assembly_whose_lambda_stands_in_a_query()
    {
        string one = Of(Built("name.Length > 3"));
        string same = Of(Built("name.Length > 3"));
        string other = Of(Built("name.Length > 4"));

        Assert.Equal(one, same);
        Assert.NotEqual(one, other);
    }

    [Fact]
    public void It_is_32_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{32}$", Of(Usual));

    [Fact]
    public void The_culture_of_the_machine_does_not_matter()
    {
        var usual = Of(Usual);
        var before = CultureInfo.CurrentCulture;
        var withComma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        withComma.NumberFormat.NumberDecimalSeparator = ",";
        try
        {
            CultureInfo.CurrentCulture = withComma;

            Assert.Equal(usual, Of(Usual));
            Assert.Same(withComma, CultureInfo.CurrentCulture);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Of(params Rule[] rules) => Rulebook.Create(rules, [Town.Visits, Town.Letters]).Fingerprint;

    /// <summary>A rule of an assembly of its own, whose clause calls what is not in its text.</summary>
    private static Rule Built(string helper) => Rule.Define(
        "B-01",
        "Bezoek",
        "Visit",
        Snippet.Run<Query<Visit>>(
            "from s in Town.Streets where IsLong(s.Name) select new Visit(s.Id)",
            $"private static bool IsLong(string name) => {helper};"));
}
