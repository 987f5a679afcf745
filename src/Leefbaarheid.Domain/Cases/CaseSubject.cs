namespace Leefbaarheid.Domain;

/// <summary>Zaak: the one subject that an advice is about, with all that is known of it.</summary>
/// <remarks>
/// A closed family: household, complex, project, area, employee. A block is no case of its own: its case is that of
/// its complex. Equal when the kind and the identity are. Ordered by kind, in the order of this list, and then by
/// identity.
/// </remarks>
public abstract record CaseSubject : IComparable<CaseSubject>
{
    private protected CaseSubject()
    {
    }

    /// <summary>The identity of the subject, as it stands in files.</summary>
    public abstract string Id { get; }

    /// <summary>What the subject is, in words.</summary>
    public abstract Text Kind { get; }

    private protected abstract int Rank { get; }

    /// <summary>The case of a household.</summary>
    /// <param name="household">The household.</param>
    public static CaseSubject Of(HouseholdId household) => new HouseholdCase(household);

    /// <summary>The case of a complex, with all its blocks.</summary>
    /// <param name="complex">The complex.</param>
    public static CaseSubject Of(ComplexId complex) => new ComplexCase(complex);

    /// <summary>The case of a renovation project.</summary>
    /// <param name="project">The project.</param>
    public static CaseSubject Of(ProjectId project) => new ProjectCase(project);

    /// <summary>The case of a neighbourhood.</summary>
    /// <param name="area">The neighbourhood.</param>
    public static CaseSubject Of(NeighbourhoodCode area) => new AreaCase(area);

    /// <summary>The case of an employee.</summary>
    /// <param name="employee">The employee.</param>
    public static CaseSubject Of(EmployeeId employee) => new EmployeeCase(employee);

    /// <summary>Order by kind and then by identity, ordinal.</summary>
    /// <param name="other">The other subject.</param>
    public int CompareTo(CaseSubject? other) => other is null ? 1
        : Rank != other.Rank ? Rank.CompareTo(other.Rank)
        : string.CompareOrdinal(Id, other.Id);

    /// <summary>The kind in Dutch and the identity.</summary>
    public sealed override string ToString() => $"{Kind.Dutch} {Id}";
}
