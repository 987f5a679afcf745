using Leefbaarheid.Abstractions.Tests.Toy;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Abstractions.Tests;

/// <summary>What is null is refused where it is given, by the name of the parameter; not later, by an engine.</summary>
public sealed class NullArgumentTests
{
    private static readonly Query<Street> S = Town.Streets;
    private static readonly Query<Complaint> C = Town.Complaints;
    private static readonly Rule Rule = Rule.Define("B-01", "Bezoek", "Visit", S.Select(s => new Visit(s.Id)));

    [Fact]
    public void Operators_on_one_query()
    {
        Null("predicate", () => S.Where(null!));
        Null("selector", () => S.Select<Visit>(null!));
        Null("collection", () => S.SelectMany((Func<Street, IEnumerable<int>?>)null!, (s, n) => n));
        Null("result", () => S.SelectMany<int, int>(s => new[] { 1 }, null!));
        Null("letters", () => S.SelectMany((Func<Street, string?>)null!, (s, c) => c));
        Null("result", () => S.SelectMany<int>(s => s.Name, null!));
        Null("optional", () => S.SelectMany((Func<Street, int?>)null!, (s, n) => n));
        Null("result", () => S.SelectMany<int, int>(s => (int?)s.Id, null!));
        Null("key", () => S.GroupBy<int>(null!));
        Null("key", () => S.GroupBy<int, string>(null!, s => s.Name));
        Null("element", () => S.GroupBy<int, string>(s => s.Id, null!));
        Null("key", () => S.CountBy<int>(null!));
        Null("key", () => S.AggregateBy<int, int>(null!, 0, (n, s) => n, (n, s) => n));
        Null("add", () => S.AggregateBy(s => s.Id, 0, null!, (n, s) => n));
        Null("remove", () => S.AggregateBy(s => s.Id, 0, (n, s) => n, null!));
    }

    [Fact]
    public void Operators_on_two_queries()
    {
        Null("inner", () => S.Join((Query<Complaint>)null!, s => s.Id, c => c.Street, (s, c) => c));
        Null("key", () => S.Join(C, null!, c => c.Street, (s, c) => c));
        Null("innerKey", () => S.Join(C, s => s.Id, null!, (s, c) => c));
        Null("result", () => S.Join<Complaint, int, Visit>(C, s => s.Id, c => c.Street, null!));
        Null("inner", () => S.GroupJoin((Query<Complaint>)null!, s => s.Id, c => c.Street, (s, c) => s));
        Null("key", () => S.GroupJoin(C, null!, c => c.Street, (s, c) => s));
        Null("innerKey", () => S.GroupJoin(C, s => s.Id, null!, (s, c) => s));
        Null("result", () => S.GroupJoin<Complaint, int, Visit>(C, s => s.Id, c => c.Street, null!));
        Null("other", () => S.WithAny((Query<Complaint>)null!, s => s.Id, c => c.Street));
        Null("key", () => S.WithAny(C, null!, c => c.Street));
        Null("otherKey", () => S.WithNo(C, s => s.Id, null!));
        Null("second", () => S.Concat(null!));
    }

    [Fact]
    public void Operators_of_time()
    {
        Null("window", () => C.Within((Period)null!, c => c.On));
        Null("date", () => C.Within(Period.FromDays(1), null!));
        Null("instant", () => C.Within(Duration.FromDays(1), null!));
        Null("validity", () => C.During(null!));
    }

    [Fact]
    public void Facts_rules_and_rulebooks()
    {
        Null("id", () => Fact.Given<Street, int>(null!));
        Null("key", () => Fact.Concluded<Visit, int>(null!));
        Null("fact", () => Town.Streets.Describe(null!, Language.Dutch));
        Null("query", () => Branch.Of<Visit>(null!));
        Null("id", () => Rule.Define(null!, "Bezoek", "Visit", Rule.Branches[0]));
        Null("policy", () => Rule.With(null!));
        Null("ruleIds", () => Rule.Suppresses("B-02", null!));
        Null("ruleIds", () => Rule.Blocks("B-02", null!));
        Null("ruleIds", () => Rule.Names("B-02", null!));
        Null("rules", () => Rulebook.Create(null!));
        Null("ruleId", () => Rulebook.Create([Rule]).Find(null!));
        Null("factType", () => Rulebook.Create([Rule]).BranchesFor(null!));
        Null("type", () => TypeName.Of(null!));
        Null("evaluate", () => Clause.Listen<int>(null!));
    }

    [Fact]
    public void Visitors_of_relations()
    {
        Assert.Throws<ArgumentNullException>("visitor", () => Town.Streets.Accept(null!));
        Assert.Throws<ArgumentNullException>("visitor", () => Town.Visits.Accept(null!));
    }

    [Fact]
    public void A_source_that_is_null_says_what_the_cause_may_be()
    {
        var refused = Assert.Throws<ArgumentException>(
            () => Rule.BasedOn(new Source(SourceKind.Law, "BW7", "Burgerlijk Wetboek boek 7"), null!));
        Assert.Equal(
            "A source of rule B-01 is null; a static field that is read before it is set is the usual cause. " +
            "(Parameter 'sources')",
            refused.Message);
    }

    private static void Null(string parameter, Func<object?> misuse) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentNullException>(() => _ = misuse()).ParamName);
}
