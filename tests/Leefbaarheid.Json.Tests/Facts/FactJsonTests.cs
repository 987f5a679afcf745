using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Json.Tests.Facts;

/// <summary>A fact on its own, for a log.</summary>
public sealed class FactJsonTests
{
    private static readonly HouseholdId Home = new("H1");

    private static readonly Signal Report = new(
        new("S1"), CaseSubject.Of(Home), SignalCategory.Noise, Severity.Light, new LocalDate(2026, 11, 23))
    {
        Facts = "Harde muziek.",
        Reporter = new Reporter(ReporterRole.Employee, Employee: new EmployeeId("E1")),
        ClosedOn = new LocalDate(2026, 11, 30),
    };

    public static TheoryData<CaseSubject> Subjects =>
    [
        CaseSubject.Of(Home),
        CaseSubject.Of(new ComplexId("K1")),
        CaseSubject.Of(new ProjectId("P1")),
        CaseSubject.Of(new EmployeeId("E1")),
        CaseSubject.Of(NeighbourhoodCode.Parse("BU08551103")),
    ];

    [Fact]
    public void A_fact_is_written_as_in_a_case_file_with_what_its_ids_are() =>
        Assert.Equal(
            """
            {"format":1,"fact":{"id":"S1","subject":"H1","category":"Geluid","severity":"Licht","receivedOn":"2026-11-23","closedOn":"2026-11-30","kind":"Onduidelijk","facts":"Harde muziek.","reporter":"E1","reporterRole":"Medewerker"},"ids":{"E1":"employee"}}
            """,
            FactJson.Write(Report));

    [Theory]
    [MemberData(nameof(Subjects))]
    public void The_case_of_a_record_is_read_back_whatever_it_is(CaseSubject subject)
    {
        Intervention step = new(new("I1"), subject, new LocalDate(2026, 11, 23), InterventionKind.Talk)
        {
            CarriesOut = "BB-01",
        };

        Assert.Equal(step, FactJson.Read<Intervention>(FactJson.Write(step)));
    }

    [Fact]
    public void Every_fact_of_every_sample_reads_back_equal()
    {
        foreach (string file in Directory.EnumerateFiles(Documents.PathOf("samples"), "*.json", SearchOption.AllDirectories))
        {
            if (CaseReader.Read(File.ReadAllBytes(file), ignoreLater: true).Facts is { } facts)
                facts.PutInto(new ReadingBack());
        }
    }

    [Fact]
    public void A_BSN_is_refused_without_being_shown()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(
            () => FactJson.Write(Report with { Facts = "BSN 111222333" }));

        Assert.DoesNotContain("111222333", refused.Message, StringComparison.Ordinal);
        Assert.Contains("$.facts", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_erased_fact_the_id_and_the_days_are_left()
    {
        string erased = FactJson.Erase<Signal>(FactJson.Write(Report));

        Assert.Equal(
            """{"format":1,"erased":true,"fact":{"id":"S1","receivedOn":"2026-11-23","closedOn":"2026-11-30"}}""", erased);
        Assert.Contains(
            "erased", Assert.Throws<FormatException>(() => FactJson.Read<Signal>(erased)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "no kept fact")]
    [InlineData("{\"format\":2,\"fact\":{}}", "install a later one")]
    [InlineData("{\"format\":1,\"fact\":{\"id\":\"S1\"}}", "$.category")]
    [InlineData("{\"format\":1,\"fact\":{},\"ids\":{\"X\":\"dog\"}}", "\"dog\"")]
    [InlineData("nonsense", "cannot be read")]
    public void What_is_no_kept_fact_is_refused_in_words(string json, string words) =>
        Assert.Contains(
            words, Assert.Throws<FormatException>(() => FactJson.Read<Signal>(json)).Message, StringComparison.Ordinal);

    private sealed class ReadingBack : IFactStore
    {
        public void PutRange<T>(IEnumerable<T> facts)
        {
            foreach (T fact in facts)
                Assert.Equal(fact, Again((dynamic)fact!));
        }

        private static T Again<T>(T fact)
            where T : class => FactJson.Read<T>(FactJson.Write(fact));
    }
}
