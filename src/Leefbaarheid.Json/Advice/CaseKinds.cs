using System.Text.Json;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>The words for what a case is about, beside its id.</summary>
internal static class CaseKinds
{
    public static IReadOnlyList<string> Words { get; } = ["household", "complex", "project", "area", "employee"];

    public static string Of(CaseSubject subject) => subject switch
    {
        HouseholdCase => "household",
        ComplexCase => "complex",
        ProjectCase => "project",
        AreaCase => "area",
        _ => "employee",
    };

    public static CaseSubject Read(string id, string kind) => kind switch
    {
        "household" => CaseSubject.Of(new HouseholdId(id)),
        "complex" => CaseSubject.Of(new ComplexId(id)),
        "project" => CaseSubject.Of(new ProjectId(id)),
        "area" when NeighbourhoodCode.TryParse(id, out NeighbourhoodCode? area) => CaseSubject.Of(area),
        "area" => throw new JsonException(
            $"case is {Quoted.Mark(id)}; of an area write its code, like \"BU08551103\"."),
        "employee" => CaseSubject.Of(new EmployeeId(id)),
        _ => throw new JsonException(
            $"caseKind is {Quoted.Mark(kind)}; write {Quoted.Choice(Words).English}."),
    };
}
