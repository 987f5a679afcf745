namespace Leefbaarheid.Rules;

/// <summary>Vroegsignaal: what a municipality is told of arrears, and what for.</summary>
internal static class EarlyWarning
{
    public static Purpose Purpose { get; } = new("vroegsignalering");

    /// <summary>All that the decree names (BGS art. 2): no reason and no signals.</summary>
    public static ValueList<DataField> Payload { get; } =
    [
        DataFields.SubjectName, DataFields.SubjectAddress, DataFields.SubjectPhone, DataFields.SubjectEmail,
        DataFields.Amount,
    ];

    /// <summary>With what only a covenant lets go.</summary>
    public static ValueList<DataField> CrisisPayload { get; } = [.. Payload, DataFields.CrisisFlag];
}
