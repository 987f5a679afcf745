using Leefbaarheid.Abstractions.Tests.Toy;
using Xunit;

namespace Leefbaarheid.Abstractions.Tests.Queries;

/// <summary>What cannot mean anything on facts does not compile, and says what to write instead.</summary>
public sealed class RefusedTests
{
    private const string CrossJoin =
        "Two relations cannot be crossed (from … from …): every fact would meet every other. " +
        "Write 'join x in Xs on a.Key equals x.Key' instead, with 'into xs' for a group that may be empty.";

    private const string NoOrder =
        "Facts have no order, so sorting them means nothing. Select what decides, for instance a group's Min or Max, " +
        "or sort the conclusions where they are shown.";

    private const string NoFirst =
        "Facts have no first one. Write 'join … into xs' and choose by a rule that names exactly one member, " +
        "for instance the latest date and then the lowest id.";

    private const string NoWhole =
        "A query is a standing question, not a collection: it has no count or yes-or-no of its own. " +
        "Write 'join … into xs' and use 'xs.Count', or CountBy, WithAny or WithNo.";

    [Theory]
    [InlineData("from s in Town.Streets from c in Town.Complaints select s")]
    [InlineData("from s in Town.Streets from c in Town.Complaints where s.Id == c.Street select new { s, c }")]
    [InlineData("from s in Town.Streets where s.Id > 0 from c in Town.Complaints.Where(c => c.Id > 1) select c")]
    [InlineData("from s in Town.Streets from v in Town.Visits select v")]
    public void Two_relations_cannot_be_crossed(string query) => Refuses(query, CrossJoin);

    [Theory]
    [InlineData("from s in Town.Streets orderby s.Name select s")]
    [InlineData("from s in Town.Streets orderby s.Name descending select s")]
    [InlineData("Town.Streets.OrderByDescending(s => s.Id)")]
    public void Facts_cannot_be_sorted(string query) => Refuses(query, NoOrder);

    [Theory]
    [InlineData("Town.Streets.First()")]
    [InlineData("Town.Streets.First(s => s.Id == 1)")]
    [InlineData("Town.Streets.FirstOrDefault()")]
    [InlineData("Town.Streets.FirstOrDefault(s => s.Id == 1)")]
    [InlineData("Town.Streets.Single()")]
    [InlineData("Town.Streets.Single(s => s.Id == 1)")]
    [InlineData("Town.Streets.SingleOrDefault(s => s.Id == 1)")]
    [InlineData("Town.Streets.Last()")]
    [InlineData("Town.Streets.Take(3)")]
    [InlineData("Town.Streets.Skip(3)")]
    [InlineData("from s in Town.Streets let c = Town.Complaints.First(c => c.Street == s.Id) select c")]
    public void Facts_have_no_first_one(string query) => Refuses(query, NoFirst);

    [Theory]
    [InlineData("Town.Streets.Any()")]
    [InlineData("Town.Streets.Any(s => s.Id == 1)")]
    [InlineData("Town.Streets.All(s => s.Id == 1)")]
    [InlineData("Town.Streets.Count()")]
    [InlineData("from s in Town.Streets where Town.Complaints.Any(c => c.Street == s.Id) select s")]
    [InlineData("from s in Town.Streets where Town.Complaints.Count(c => c.Street == s.Id) > 2 select s")]
    public void A_query_has_no_count_or_yes_or_no_of_its_own(string query) => Refuses(query, NoWhole);

    [Theory]
    [InlineData("from s in Town.Streets where s.Id > 0 select new Visit(s.Id)")]
    [InlineData("from s in Town.Streets from letter in s.Name select letter")]
    [InlineData("from s in Town.Streets join c in Town.Complaints on s.Id equals c.Street select c")]
    [InlineData("""
        from s in Town.Streets
        join c in Town.Complaints on s.Id equals c.Street into complaints
        let latest = complaints.OrderBy(c => c.On).ThenBy(c => c.Id).FirstOrDefault()
        where complaints.Any() && complaints.Count > 2
        select new Visit(s.Id)
        """)]
    [InlineData("from c in Town.Complaints group c.On by c.Street into days select days.Max(d => d)")]
    public void What_means_something_compiles(string query) => Assert.Empty(Snippet.ErrorsOf(query));

    private static void Refuses(string query, string sentence)
    {
        var errors = Snippet.ErrorsOf(query);

        Assert.NotEmpty(errors);
        Assert.All(errors, error =>
        {
            Assert.Equal("CS0619", error.Code);
            Assert.EndsWith($" is obsolete: '{sentence}'", error.Text, StringComparison.Ordinal);
        });
    }
}
