namespace Leefbaarheid.Rules.Staff;

internal sealed record FollowedTraining(EmployeeId Employee, Training Training);
