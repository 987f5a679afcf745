using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

internal static class SignalShape
{
    private static readonly Sort<Severity> Severity = Sorts.WordOrNumber(Severities.Words, number => (Severity)number);
    private static readonly Text ASeverity = new("een ernst van 0 tot en met 4", "a severity from 0 up to 4");

    public static Shape<Signal> Shape { get; } = new("signal", f =>
    {
        SignalId id = f.Id(s => s.Id, id => new SignalId(id));
        CaseSubject about = About(f);
        SignalCategory category = f.Need(
            s => s.Category, Sorts.Word(SignalCategories.Words), new("een categorie", "a category"));
        Severity severity = f.Need(s => s.Severity, Severity, ASeverity);
        LocalDate receivedOn = f.Need(s => s.ReceivedOn, Sorts.Recorded);
        return new Signal(id, about, category, severity, receivedOn)
        {
            Block = Block(f, about),
            ClosedOn = f.From(receivedOn, "receivedOn", s => s.ClosedOn, Sorts.Recorded),
            Kind = Kind(f, category),
            Indicators = f.Some(s => s.Indicators, Sorts.Word(Indicators.Words)),
            Facts = f.May(s => s.Facts, Sorts.Text),
            TriedSelf = f.Answer(s => s.TriedSelf),
            ReporterAfraid = f.Yes(s => s.ReporterAfraid),
            ReporterConsent = f.Answer(s => s.ReporterConsent),
            ContraIndications = f.Some(s => s.ContraIndications, Sorts.Word(ContraIndications.Words)),
            ImmediateDanger = f.Yes(s => s.ImmediateDanger),
            Threshold = f.May(s => s.Threshold, Sorts.WordOrUnknown(ReportingThresholds.Words)),
            SeriousHarmRisk = f.Yes(s => s.SeriousHarmRisk),
            ChildPresent = f.Yes(s => s.ChildPresent),
            InformedFirst = f.Answer(s => s.InformedFirst),
            SafetyReason = f.May(s => s.SafetyReason, Sorts.Text),
            Reporter = Reporter(f),
            Owner = f.May(s => s.Owner, Sorts.WordOrUnknown(UpkeepOwners.Words)),
        };
    });

    private static CaseSubject About(Fields<Signal> f)
    {
        HouseholdId? subject = f.May(s => (s.About as HouseholdCase)?.Household, Codes.Household, "subject");
        var complex = f.May(s => (s.About as ComplexCase)?.Complex, Codes.Complex, "complex");
        if (subject is null && complex is null)
            f.Refuse("subject", new("niets", "nothing"), new(
                "het huishouden waar het over gaat (subject), of het complex (complex)",
                "the household it is about (subject), or the complex (complex)"));
        else if (subject is not null && complex is not null)
            f.Refuse("subject", new("zowel subject als complex", "both subject and complex"), new(
                "een van beide: complex alleen als het huishouden onbekend is",
                "one of the two: complex only where the household is not known"));
        return subject is { } household ? CaseSubject.Of(household)
            : complex is { } known ? CaseSubject.Of(known)
            : CaseSubject.Of(Codes.Household.StandIn);
    }

    private static string? Block(Fields<Signal> f, CaseSubject about)
    {
        string? block = f.May(s => s.Block, Sorts.Text);
        if (block is null || about is ComplexCase)
            return block;
        f.Refuse("block", Text.Same(Quoted.Mark(block)), new(
            "niets: een blok hoort bij een complex (complex)", "nothing: a block goes with a complex (complex)"));
        return null;
    }

    private static NuisanceKind? Kind(Fields<Signal> f, SignalCategory category)
    {
        NuisanceKind? kind = f.May(s => s.Kind, Sorts.Word(NuisanceKinds.Words));
        if (kind is not { } known || category.IsNuisance())
            return kind;
        f.Refuse("kind", Text.Same(Quoted.Mark(NuisanceKinds.Words.File(known))), new(
            "niets: een soort hoort alleen bij overlast", "nothing: only nuisance has a kind"));
        return null;
    }

    // A reporter who is known by id alone is a neighbour, or an employee where the id is an employee's.
    private static Reporter? Reporter(Fields<Signal> f)
    {
        string? id = f.May(s => s.Reporter?.Household?.Value ?? s.Reporter?.Employee?.Value, Codes.Person, "reporter");
        ReporterRole? role = f.May(s => s.Reporter?.Role, Sorts.Word(ReporterRoles.Words), "reporterRole");
        if (id is null)
            return role is { } known ? new Reporter(known) : null;
        return f.Knows(Reference.Employee, id)
            ? new Reporter(role ?? ReporterRole.Employee, Employee: new EmployeeId(id))
            : new Reporter(role ?? ReporterRole.Neighbour, new HouseholdId(id));
    }
}
