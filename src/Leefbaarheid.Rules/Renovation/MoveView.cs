using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>The move of a household for a project.</summary>
/// <param name="Project">The project.</param>
/// <param name="Move">The move.</param>
internal sealed record MoveView(RenovationProject Project, Move Move) : IAdvised
{
    public CaseSubject Case => CaseSubject.Of(Move.Household);

    /// <summary>None: any step that carries it out counts.</summary>
    LocalDate? IAdvised.Start => null;

    public ValueList<FactReference> Facts => [new(FactKinds.RenovationProject, Project.Id.Value)];

    public ValueList<Topic> Topics => [];

    public bool IsFromRoom => Move.DwellingKind == MovedDwellingKind.Room;

    public bool IsToFurnished => Move.ExchangeDwelling is { Furnished: true };

    /// <summary>The legal minimum on the day of the move; null where none is known.</summary>
    public decimal? Minimum => Move.MovesOn is { } day ? MinimumAllowance.On(day) : null;
}
