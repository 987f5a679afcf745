namespace Leefbaarheid.Rules;

internal sealed record FollowedTraining(EmployeeId Employee, Training Training);
