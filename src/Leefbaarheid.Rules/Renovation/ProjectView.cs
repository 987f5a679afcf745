using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>A renovation project, as the rules about it look at it.</summary>
/// <param name="Project">The project.</param>
internal sealed record ProjectView(RenovationProject Project) : IAdvised
{
    public ProjectId Id => Project.Id;

    public CaseSubject Case => CaseSubject.Of(Project.Id);

    /// <summary>None: only what a rule says otherwise counts its term from a day.</summary>
    LocalDate? IAdvised.Start => null;

    public ValueList<FactReference> Facts => [new(FactKinds.RenovationProject, Project.Id.Value)];

    /// <summary>None: a project rests on no signal.</summary>
    public ValueList<Topic> Topics => [];
}
