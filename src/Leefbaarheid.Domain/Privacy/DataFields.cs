namespace Leefbaarheid.Domain;

/// <summary>De velden die de regels kennen: the fields that the rules name.</summary>
public static class DataFields
{
    /// <summary>subject.name</summary>
    public static DataField SubjectName { get; } = new("subject.name", DataClass.Contact);

    /// <summary>subject.address</summary>
    public static DataField SubjectAddress { get; } = new("subject.address", DataClass.Contact);

    /// <summary>subject.phone</summary>
    public static DataField SubjectPhone { get; } = new("subject.phone", DataClass.Contact);

    /// <summary>subject.email</summary>
    public static DataField SubjectEmail { get; } = new("subject.email", DataClass.Contact);

    /// <summary>reporter.name</summary>
    public static DataField ReporterName { get; } = new("reporter.name", DataClass.Contact);

    /// <summary>reporter.address</summary>
    public static DataField ReporterAddress { get; } = new("reporter.address", DataClass.Contact);

    /// <summary>reporter.phone</summary>
    public static DataField ReporterPhone { get; } = new("reporter.phone", DataClass.Contact);

    /// <summary>reporter.email</summary>
    public static DataField ReporterEmail { get; } = new("reporter.email", DataClass.Contact);

    /// <summary>Conduct and circumstances seen; anonymous without a field that names someone.</summary>
    public static DataField Facts { get; } = new("facts", DataClass.Fact);

    /// <summary>amount</summary>
    public static DataField Amount { get; } = new("amount", DataClass.Amount);

    /// <summary>Place and state of the building; no household.</summary>
    public static DataField Building { get; } = new("building", DataClass.Building);

    /// <summary>What was tried.</summary>
    public static DataField Steps { get; } = new("steps", DataClass.Fact);

    /// <summary>That a crisis threatens.</summary>
    public static DataField CrisisFlag { get; } = new("crisisFlag", DataClass.Fact);

    /// <summary>All of them, in the order in which they are listed.</summary>
    public static ValueList<DataField> All { get; } =
    [
        SubjectName, SubjectAddress, SubjectPhone, SubjectEmail,
        ReporterName, ReporterAddress, ReporterPhone, ReporterEmail,
        Facts, Amount, Building, Steps,
        CrisisFlag,
    ];

    private static readonly Term[] Terms =
    [
        new(SubjectName.Name, "naam van de betrokkene", "name of the subject"),
        new(SubjectAddress.Name, "adres van de betrokkene", "address of the subject"),
        new(SubjectPhone.Name, "telefoon van de betrokkene", "phone of the subject"),
        new(SubjectEmail.Name, "e-mail van de betrokkene", "e-mail of the subject"),
        new(ReporterName.Name, "naam van de melder", "name of the reporter"),
        new(ReporterAddress.Name, "adres van de melder", "address of the reporter"),
        new(ReporterPhone.Name, "telefoon van de melder", "phone of the reporter"),
        new(ReporterEmail.Name, "e-mail van de melder", "e-mail of the reporter"),
        new(Facts.Name, "wat is gezien en gehoord", "what was seen and heard"),
        new(Amount.Name, "bedrag", "amount"),
        new(Building.Name, "plek en staat van het gebouw", "place and state of the building"),
        new(Steps.Name, "wat is geprobeerd", "what was tried"),
        new(CrisisFlag.Name, "dat een crisis dreigt", "that a crisis threatens"),
    ];

    internal static Term TermOf(string name) => Array.Find(Terms, term => term.Code == name) ?? Term.Same(name);
}
