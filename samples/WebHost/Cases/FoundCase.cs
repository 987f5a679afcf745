namespace Leefbaarheid.WebHost;

/// <summary>A case, and the area that holds it.</summary>
internal sealed record FoundCase(CaseSubject Subject, LogArea Area);
