using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>The part of one household in a project.</summary>
/// <param name="Project">The project.</param>
/// <param name="Household">The household.</param>
internal readonly record struct Part(ProjectId Project, HouseholdId Household);
