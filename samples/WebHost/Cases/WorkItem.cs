namespace Leefbaarheid.WebHost;

/// <summary>A line of the work list: a decision that stands and that nobody rejected.</summary>
internal sealed record WorkItem(
    string Case, string Area, string Rule, string Kind, string Title, string Because, LocalDate? Due);
