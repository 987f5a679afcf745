using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Cases;
using Leefbaarheid.Domain.Complexes;
using Leefbaarheid.Domain.Households;
using Leefbaarheid.Domain.Identifiers;
using Leefbaarheid.Domain.Partners;
using Leefbaarheid.Domain.Signals;
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
    private readonly Dictionary<string, PartnerKind?> partnerKinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyCollection<string>> blocks = new(StringComparer.Ordinal);

    public FileIndex(CaseDocument document, LocalDate at)
    {
        At = at;
        Households = Ids(document.Households);
        Complexes = Ids(document.Complexes);
        Employees = Ids(document.Employees);
        Partners = Ids(document.Partners);
        Covenants = Ids(document.Covenants);
        People = [.. Households, .. Employees];
        TerminationProposals = Ids(document.TerminationProposals);
        Areas = [.. Neighbourhoods(document).Select(area => area.Value)];
        foreach (PartnerDocument partner in document.Partners)
            partnerKinds.TryAdd(partner.Id, partner.Kind);
        foreach (ComplexDocument complex in document.Complexes)
            blocks.TryAdd(complex.Id, complex.Blocks);
        foreach ((string id, CaseSubject subject) in Subjects(document))
            subjects.TryAdd(id, subject);
        Default = Find(document.Case ?? FirstSubject(document)) ?? subjects.Values.FirstOrDefault();
    }

    public LocalDate At { get; }

    public HashSet<string> Households { get; }

    public HashSet<string> Complexes { get; }

    public HashSet<string> Employees { get; }

    public HashSet<string> Partners { get; }

    public HashSet<string> Covenants { get; }

    public HashSet<string> People { get; }

    public HashSet<string> TerminationProposals { get; }

    /// <summary>The neighbourhoods of the file, each a case by its code.</summary>
    public HashSet<string> Areas { get; }

    public IReadOnlyCollection<string> Cases => subjects.Keys;

    /// <summary>The case the file names; else that of its first signal; else its first subject.</summary>
    public CaseSubject? Default { get; }

    public CaseSubject? Find(string? id) => id is null ? null : subjects.GetValueOrDefault(id);

    public PartnerKind? KindOf(string partner) => partnerKinds.GetValueOrDefault(partner);

    public IReadOnlyCollection<string>? BlocksOf(string complex) => blocks.GetValueOrDefault(complex);

    /// <summary>The complex in the file of which an id reads as a block, such as <c>K/A</c> beside K.</summary>
    public string? ReadsAsBlockOf(string id) => Enumerable.Range(0, id.Length)
        .Where(i => id[i] == '/').Select(i => id[..i]).FirstOrDefault(Complexes.Contains);

    private static HashSet<string> Ids(IEnumerable<IdentifiedObject> items) => [.. items.Select(item => item.Id)];

    // A physical signal belongs to the complex, also where it names a household.
    private static string? FirstSubject(CaseDocument document)
    {
        if (document.Signals is not [var signal, ..])
            return null;
        string? complex = signal.Category?.IsPhysical() == true
            ? document.Households.FirstOrDefault(household => household.Id == signal.Subject)?.Dwelling?.ComplexId
            : null;
        return complex ?? signal.Subject ?? signal.Complex;
    }

    // The case of a block is that of its complex.
    private static IEnumerable<(string Id, CaseSubject Case)> Subjects(CaseDocument document) =>
    [
        .. document.Households.Select(household => (household.Id, CaseSubject.Of(new HouseholdId(household.Id)))),
        .. document.Complexes.Select(complex => (complex.Id, CaseSubject.Of(new ComplexId(complex.Id)))),
        .. document.Complexes.SelectMany(complex => complex.Blocks.Select(block =>
            ($"{complex.Id}/{block}", CaseSubject.Of(new ComplexId(complex.Id))))),
        .. document.Employees.Select(employee => (employee.Id, CaseSubject.Of(new EmployeeId(employee.Id)))),
        .. Neighbourhoods(document).Select(area => (area.Value, CaseSubject.Of(area))),
    ];

    private static IEnumerable<NeighbourhoodCode> Neighbourhoods(CaseDocument document) =>
        document.Households.Select(household => household.Dwelling?.Neighbourhood)
            .Concat(document.Complexes.Select(complex => complex.Neighbourhood))
            .OfType<NeighbourhoodCode>();
}
