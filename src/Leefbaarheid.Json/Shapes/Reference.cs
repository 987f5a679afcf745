using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>What an id in a case file is the id of.</summary>
/// <param name="What">What is expected, in words.</param>
/// <param name="Shapes">The names of the shapes among which it is looked for; none: the cases of the file.</param>
internal sealed record Reference(Text What, params string[] Shapes)
{
    public static Reference Household { get; } = new(
        new("de id van een huishouden", "the id of a household"), "household");

    public static Reference Complex { get; } = new(
        new("de id van een complex", "the id of a complex"), "complex");

    public static Reference Employee { get; } = new(
        new("de id van een medewerker", "the id of an employee"), "employee");

    public static Reference Person { get; } = new(
        new("de id van een huishouden of medewerker", "the id of a household or employee"), "household", "employee");

    public static Reference Partner { get; } = new(
        new("de id van een partner", "the id of a partner"), "partner");

    public static Reference Covenant { get; } = new(
        new("de id van een convenant", "the id of a covenant"), "covenant");

    public static Reference TerminationProposal { get; } = new(
        new("de id van een voorstel tot ontbinding", "the id of a termination proposal"), "terminationProposal");

    public static Reference Project { get; } = new(
        new("de id van een renovatieproject", "the id of a renovation project"), "renovationProject");

    public static Reference Placement { get; } = new(
        new("de id van een plaatsing", "the id of a placement"), "placement");

    public static Reference Signal { get; } = new(
        new("de id van een signaal", "the id of a signal"), "signal");

    public static Reference Case { get; } = new(new Text(
        "de id van een huishouden, complex, project of medewerker, of de code van een buurt",
        "the id of a household, complex, project or employee, or the code of a neighbourhood"));
}
