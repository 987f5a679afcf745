using Leefbaarheid.Domain.Privacy;

namespace Leefbaarheid.Domain.Decisions;

/// <summary>Regelkaart: what every decision of a rule says of the rule.</summary>
/// <param name="Id">The id that people use, such as BB-01.</param>
/// <param name="Title">The title.</param>
/// <param name="LegalBasis">What its decisions rest on, unless one says otherwise.</param>
/// <param name="Sources">The keys of its sources.</param>
public sealed record RuleCard(string Id, Text Title, ValueList<LegalBasis> LegalBasis, ValueList<string> Sources)
{
    /// <summary>The task of BTIV art. 51 that its steps fall under; none for ordinary letting.</summary>
    public LiveabilityTask? Task { get; init; }

    /// <summary>
    /// The words that tell its acts and plans apart (see <see cref="Decision.Of"/>), in the order in which steps that
    /// name none end them.
    /// </summary>
    public ValueList<string> Parts { get; init; } = [];
}
