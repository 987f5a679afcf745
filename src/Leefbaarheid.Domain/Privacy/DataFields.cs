namespace Leefbaarheid.Domain.Privacy;

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
}
