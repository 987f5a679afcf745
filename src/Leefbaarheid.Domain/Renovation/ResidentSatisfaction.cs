using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Bewonerstevredenheid: one mark for a project, anonymous: there is no field for a household.</summary>
public sealed record ResidentSatisfaction
{
    /// <summary>A mark.</summary>
    /// <param name="id">The identity; a later version of the same mark replaces the earlier one.</param>
    /// <param name="project">The project.</param>
    /// <param name="moment">Before, during or after the works.</param>
    /// <param name="mark">A whole number from 1 to 10.</param>
    /// <param name="on">The day it was given.</param>
    public ResidentSatisfaction(
        ResidentSatisfactionId id, ProjectId project, SatisfactionMoment moment, int mark, LocalDate on)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mark, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mark, 10);
        (Id, Project, Moment, Mark, On) = (id, Required.Id(project, project.Value), moment, mark, on);
    }

    /// <summary>The identity.</summary>
    public ResidentSatisfactionId Id { get; }

    /// <summary>The project.</summary>
    public ProjectId Project { get; }

    /// <summary>Before, during or after the works.</summary>
    public SatisfactionMoment Moment { get; }

    /// <summary>From 1 to 10.</summary>
    public int Mark { get; }

    /// <summary>The day it was given.</summary>
    public LocalDate On { get; }
}
