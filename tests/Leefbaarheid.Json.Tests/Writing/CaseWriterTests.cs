using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Leefbaarheid.Domain;
using Leefbaarheid.Json.Tests.Shapes;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Json.Tests.Writing;

public sealed class CaseWriterTests
{
    private static readonly LocalDate Monday = new(2026, 11, 23);
    private static readonly CaseSubject Home = CaseSubject.Of(new HouseholdId("H1"));

    [Property(MaxTest = 300)]
    public void What_is_written_reads_back_as_the_same_facts(int seed)
    {
        CaseFacts facts = new RandomFile(seed).Facts;
        byte[] file = CaseWriter.Write(facts);
        Assert.Equal(facts, CaseReader.Read(file).Facts);
        Assert.Equal(file, CaseWriter.Write(CaseReader.Read(file).Facts!));
    }

    [Fact]
    public void Every_property_is_written_and_read_back()
    {
        HashSet<string> written = [];
        for (int seed = 0; seed < 200; seed++)
        {
            var file = Documents.Parse(Encoding.UTF8.GetString(CaseWriter.Write(new RandomFile(seed).Facts)));
            foreach (Shape shape in CaseFacts.Shape.All())
                written.UnionWith(shape.Fields.Where(field => Holds(file, CaseFacts.Shape, shape, field.Name))
                    .Select(field => $"{shape.Name}.{field.Name}"));
        }

        Assert.Equal("", string.Join(", ", CaseFacts.Shape.All()
            .SelectMany(shape => shape.Fields.Select(field => $"{shape.Name}.{field.Name}")).Except(written)));
    }

    [Fact]
    public void A_file_is_short_and_says_nothing_of_what_is_unknown()
    {
        CaseFacts facts = new(Monday, Home)
        {
            Households = [new Household(new("H1"))],
            Interventions =
            [
                new Intervention(new("I1"), Home, Monday, InterventionKind.Visit)
                {
                    CarriesOut = "OVL-04",
                    Of = "visit",
                },
            ],
        };
        Assert.Equal(
            """
            {
              "at": "2026-11-23",
              "case": "H1",
              "households": [
                {
                  "id": "H1"
                }
              ],
              "interventions": [
                {
                  "id": "I1",
                  "case": "H1",
                  "on": "2026-11-23",
                  "kind": "Visit",
                  "carriesOut": "OVL-04",
                  "of": "visit"
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(CaseWriter.Write(facts)));
    }

    [Fact]
    public void Facts_that_no_file_can_hold_are_refused_with_all_that_is_wrong()
    {
        CaseFacts facts = new(Monday, Home)
        {
            Interventions =
            [
                new Intervention(new("I1"), Home, Monday.PlusDays(1), InterventionKind.Talk)
                {
                    SkipReason = "111222333",
                },
            ],
        };
        string message = Assert.Throws<ArgumentException>(() => CaseWriter.Write(facts)).Message;
        Assert.StartsWith("No case file can hold these facts; mend them: ", message, StringComparison.Ordinal);
        foreach (string problem in (string[])
        [
            "$.interventions[0].skipReason: found a number that may be a BSN",
            "$.interventions[0].on: found 2026-11-24",
            "$.case: found \"H1\"",
        ])
        {
            Assert.Contains(problem, message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Facts_that_would_read_back_as_others_are_refused()
    {
        CaseFacts facts = new(Monday, Home)
        {
            Households = [new Household(new("H1"))],
            Interventions = [new Intervention(new("I1"), Home, Monday, InterventionKind.Talk) { SkipReason = " x " }],
        };
        Assert.Contains(
            "it would read back as others",
            Assert.Throws<ArgumentException>(() => CaseWriter.Write(facts)).Message,
            StringComparison.Ordinal);
    }

    private static bool Holds(JsonNode? json, Shape at, Shape shape, string name) => json switch
    {
        JsonArray items => items.Any(item => Holds(item, at, shape, name)),
        JsonObject item => (at == shape && item.ContainsKey(name))
            || at.Fields.Any(f => f.Nested is { } nested && Holds(item[f.Name], nested, shape, name)),
        _ => false,
    };
}
