using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Cases;
using Leefbaarheid.Domain.Complexes;
using Leefbaarheid.Domain.Households;
using Leefbaarheid.Domain.Identifiers;
using Leefbaarheid.Domain.Staff;
using Leefbaarheid.Json.Documents;
using NodaTime;

namespace Leefbaarheid.Json.Validation;

/// <summary>What can be referred to in a file, and the day of its advice.</summary>
internal sealed class FileIndex
{
    public static readonly Text Household = new("de id van een huishouden", "the id of a household");
    public static readonly Text Complex = new("de id van een complex", "the id of a complex");
    public static readonly Text Employee = new("de id van een medewerker", "the id of an employee");
    public static readonly Text Person = new(
        "de id van een huishouden of medewerker", "the id of a household or employee");
    public static readonly Text Partner = new("de id van een partner", "the id of a partner");
    public static readonly Text Covenant = new("de id van een convenant", "the id of a covenant");
    public static readonly Text Case = new(
        "de id van een huishouden, complex of medewerker", "the id of a household, complex or employee");

    private readonly Dictionary<string, CaseSubject> subjects = new(StringComparer.Ordinal);

    public FileIndex(CaseDocument document, LocalDate at)
    {
        At = at;
        Households = Ids(document.Households);
        Complexes = Ids(document.Complexes);
        Employees = Ids(document.Employees);
        Partners = Ids(document.Partners);
        Covenants = Ids(document.Covenants);
        People = [.. Households, .. Employees];
        foreach (CaseSubject subject in Subjects(document))
            subjects.TryAdd(subject.Id, subject);
        Default = Find(document.Case ?? document.Signals.Select(s => s.Subject ?? s.Complex).FirstOrDefault())
            ?? subjects.Values.FirstOrDefault();
    }

    public LocalDate At { get; }

    public HashSet<string> Households { get; }

    public HashSet<string> Complexes { get; }

    public HashSet<string> Employees { get; }

    public HashSet<string> Partners { get; }

    public HashSet<string> Covenants { get; }

    public HashSet<string> People { get; }

    public IReadOnlyCollection<string> Cases => subjects.Keys;

    /// <summary>The case the file names; else that of its first signal; else its first subject.</summary>
    public CaseSubject? Default { get; }

    public CaseSubject? Find(string? id) => id is null ? null : subjects.GetValueOrDefault(id);

    private static HashSet<string> Ids(IEnumerable<IdentifiedObject> items) => [.. items.Select(item => item.Id)];

    private static IEnumerable<CaseSubject> Subjects(CaseDocument document) =>
    [
        .. document.Households.Select(household => CaseSubject.Of(new HouseholdId(household.Id))),
        .. document.Complexes.Select(complex => CaseSubject.Of(new ComplexId(complex.Id))),
        .. document.Complexes.SelectMany(complex =>
            complex.Blocks.Select(block => new ComplexCase(new ComplexId(complex.Id), block))),
        .. document.Employees.Select(employee => CaseSubject.Of(new EmployeeId(employee.Id))),
        .. Neighbourhoods(document).Select(CaseSubject.Of),
    ];

    private static IEnumerable<NeighbourhoodCode> Neighbourhoods(CaseDocument document) =>
        document.Households.Select(household => household.Dwelling?.Neighbourhood)
            .Concat(document.Complexes.Select(complex => complex.Neighbourhood))
            .OfType<NeighbourhoodCode>();
}
