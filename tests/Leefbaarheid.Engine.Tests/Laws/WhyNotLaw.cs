using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Toy;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Laws;

/// <summary>Law 6: a rule concludes for a subject exactly when at least one way of one branch has no failing clause.</summary>
public sealed class WhyNotLaw
{
    [Fact]
    public void A_way_without_a_failing_clause_concludes_something_that_stands() =>
        Law.Holds(Operators.Traps, history =>
        {
            var session = history.OneByOne();
            var standing = Standing(session);
            foreach (var way in Diagnoses(session).SelectMany(d => d.Ways))
            {
                Assert.Equal(way.Conclusion is not null, way.Steps.All(s => s.Outcome == Outcome.Held));
                if (way.Conclusion is not null)
                    Assert.Contains(way.Conclusion, standing);
            }
        }, Scale.Small);

    [Fact]
    public void Every_support_of_a_conclusion_is_a_way_of_the_row_it_began_as() => Law.Holds(Operators.All, history =>
    {
        var session = history.OneByOne();
        var explanations = session.Conclusions<First>().Take(3).Select(c => session.Why(c))
            .Concat(session.Conclusions<Second>().Take(3).Select(c => session.Why(c)));
        foreach (var why in explanations)
        {
            Assert.NotEmpty(why.Supports);
            foreach (var support in why.Supports)
            {
                if (Beginning(support) is { } subject)
                    Assert.Contains(why.Conclusion, session.WhyNot(support.Rule.Id, subject).Ways.Select(w => w.Conclusion));
            }
        }
    }, Scale.Small);

    [Fact]
    public void A_subject_about_which_nothing_is_known_is_said_to_be_unknown() => Law.Holds(Operators.All, history =>
    {
        var session = history.OneByOne();
        var diagnosis = session.WhyNot("First-0", new object());
        Assert.False(diagnosis.IsKnown);
        Assert.Empty(diagnosis.Ways);
    }, Scale.Small);

    private static IEnumerable<Diagnosis> Diagnoses(Session session) =>
        from rule in session.Rulebook.Rules
        from id in Enumerable.Range(0, 6)
        select session.WhyNot(rule.Id, id);

    private static HashSet<object> Standing(Session session) =>
        [.. session.Conclusions<First>(), .. session.Conclusions<Second>(), .. session.Conclusions<Third>()];

    /// <summary>The fact or conclusion at the far left; null where the query begins with a group.</summary>
    private static object? Beginning(Support support) => support.Steps[0].Premises switch
    {
        [FactPremise fact] => fact.Fact,
        [ConclusionPremise conclusion] => conclusion.Why.Conclusion,
        _ => null,
    };
}
