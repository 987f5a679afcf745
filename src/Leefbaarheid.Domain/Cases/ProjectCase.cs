namespace Leefbaarheid.Domain;

/// <summary>Zaak van een renovatieproject.</summary>
/// <param name="Project">Which one.</param>
public sealed record ProjectCase(ProjectId Project) : CaseSubject
{
    /// <summary>Which one.</summary>
    public ProjectId Project { get; } = Required.Id(Project, Project.Value);

    /// <inheritdoc />
    public override string Id => Project.Value;

    /// <inheritdoc />
    public override Text Kind => new("project", "project");

    private protected override int Rank => 2;
}
