using Leefbaarheid.Abstractions;
using Xunit;

namespace Leefbaarheid.Json.Tests.Reading;

public sealed class CaseFactsTests
{
    [Fact]
    public void The_facts_of_a_case_put_themselves_into_anything_that_takes_facts()
    {
        CaseFacts facts = CaseReader.Read(System.Text.Encoding.UTF8.GetBytes(Documents.Example)).Facts!;
        Store store = new();
        facts.PutInto(store);

        IEnumerable<string> listed = CaseFacts.Shape.Fields.Where(field => field.Nested is not null)
            .Select(field => field.Name);
        Assert.Equal(listed.Count(), store.Types.Distinct().Count());
        Assert.All(store.Counts, count => Assert.NotEqual(0, count));
    }

    /// <summary>A store that remembers what it was given.</summary>
    private sealed class Store : IFactStore
    {
        public List<Type> Types { get; } = [];

        public List<int> Counts { get; } = [];

        public void PutRange<T>(IEnumerable<T> facts)
        {
            Types.Add(typeof(T));
            Counts.Add(facts.Count());
        }
    }
}
