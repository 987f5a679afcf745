using System.Text.Json;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>
/// What ids in one fact are the ids of, where that does not follow from the property they stand in: a file tells it by
/// the other facts it holds, a fact on its own has to say it.
/// </summary>
internal sealed class FactNames
{
    private const string Household = "household";
    private const string Complex = "complex";
    private const string Project = "renovationProject";
    private const string Area = "area";
    private const string Employee = "employee";

    private readonly SortedDictionary<string, CaseSubject> cases = new(StringComparer.Ordinal);

    public static FactNames Of<T>(T fact, Shape<T> shape)
        where T : class
    {
        FactNames names = new();
        foreach (Field<T> field in shape.Fields.Cast<Field<T>>())
        {
            if (field.Case?.Invoke(fact) is { } subject)
                names.Add(subject);
        }

        if (fact is Signal { Reporter.Employee: { } employee })
            names.Add(CaseSubject.Of(employee));
        return names;
    }

    /// <exception cref="FormatException">An id is said to be that of something unknown.</exception>
    public static FactNames Read(JsonElement json)
    {
        FactNames names = new();
        foreach (JsonProperty property in json.EnumerateObject())
            names.Add(Subject(property.Value.GetString(), property.Name));
        return names;
    }

    public void Write(Utf8JsonWriter writer, string property)
    {
        if (cases.Count == 0)
            return;
        writer.WriteStartObject(property);
        foreach ((string id, CaseSubject subject) in cases)
            writer.WriteString(id, Word(subject));
        writer.WriteEndObject();
    }

    public void PutInto(ReadFile file)
    {
        foreach ((string id, CaseSubject subject) in cases)
        {
            file.Cases.TryAdd(id, subject);
            if (subject is EmployeeCase)
                file.Name(EmployeeShape.Shape, id, JsonPath.Root);
        }
    }

    private void Add(CaseSubject subject) => cases[subject.Id] = subject;

    private static string Word(CaseSubject subject) => subject switch
    {
        HouseholdCase => Household,
        ComplexCase => Complex,
        ProjectCase => Project,
        AreaCase => Area,
        _ => Employee,
    };

    private static CaseSubject Subject(string? word, string id) => word switch
    {
        Household => CaseSubject.Of(new HouseholdId(id)),
        Complex => CaseSubject.Of(new ComplexId(id)),
        Project => CaseSubject.Of(new ProjectId(id)),
        Area => CaseSubject.Of(NeighbourhoodCode.Parse(id)),
        Employee => CaseSubject.Of(new EmployeeId(id)),
        _ => throw new FormatException(
            $"A kept fact says that an id is that of \"{word}\"; it is that of a {Household}, {Complex}, {Project}, "
            + $"{Area} or {Employee}."),
    };
}
