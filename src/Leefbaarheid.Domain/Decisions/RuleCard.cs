using Leefbaarheid.Domain.Privacy;

namespace Leefbaarheid.Domain.Decisions;

/// <summary>Regelkaart: what every decision of a rule says of the rule.</summary>
/// <param name="Id">The id that people use, such as BB-01.</param>
/// <param name="Title">The title.</param>
/// <param name="LegalBasis">What its decisions rest on, unless one says otherwise.</param>
/// <param name="Sources">The keys of its sources.</param>
public sealed record RuleCard(string Id, Text Title, ValueList<LegalBasis> LegalBasis, ValueList<string> Sources);
