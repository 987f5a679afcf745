namespace Leefbaarheid.Rules;

internal sealed record FollowedTraining(EmployeeId Employee, Training Training) : INamed
{
    public string Name(Language language) => language == Language.Dutch
        ? $"scholing '{Training.Subject}' van medewerker {Employee}"
        : $"training '{Training.Subject}' of employee {Employee}";
}
