namespace Leefbaarheid.Rules;

internal sealed partial class StaffPack
{
    private static readonly RuleHead Training = new(
        "SCHO-01",
        "Scholing verlopen",
        "Training expired",
        [],
        [Sources.Sah, Sources.Kje, Sources.Default]);

    private Rule TrainingExpired
    {
        get
        {
            var valid =
                from employee in Facts.Employees
                from training in employee.Trainings
                select new FollowedTraining(employee.Id, training);
            return Training.Define(
                policy,
                from employee in Facts.Employees
                where Say(
                    employee.BehindTheDoor ?? policy.BehindTheDoor.Contains(employee.Role),
                    $"komt achter de voordeur",
                    $"enters homes")
                join training in valid.During(t => Validity.Between(t.Training.On, ValidTo(t.Training)))
                    on employee.Id equals training.Employee into current
                where Say(
                    current.Count == 0,
                    $"{Noun.ValidTraining.Count(current.Count).Dutch}",
                    $"{Noun.ValidTraining.Count(current.Count).English}")
                select PlanTraining(employee));
        }
    }

    private LocalDate ValidTo(Domain.Training training) => training.On + policy.TrainingValid;

    private Warn PlanTraining(Employee employee)
    {
        LocalDate? validTo = employee.Trainings.Max(t => (LocalDate?)ValidTo(t));
        return Training.Warn(new Advised(CaseSubject.Of(employee.Id)) { Facts = FactsUsed.Of(employee) }) with
        {
            Step = new(
                "Plan een scholing; tot dan alleen op huisbezoek met een geschoolde collega.",
                "Plan a training; until then home visits only with a trained colleague."),
            Because = validTo is null
                ? new("Er is geen scholing vastgelegd.", "No training has been recorded.")
                : new("De laatste scholing is niet meer geldig.", "The last training is no longer valid."),
            Due = validTo,
            Dates = validTo is null ? [] : [new(ValidToTerm, validTo.Value, TrainingGround)],
        };
    }

    private static readonly Term ValidToTerm = new("validTo", "geldig tot en met", "valid to");

    private static readonly Text TrainingGround = new(
        "geldigheid van een scholing volgens beleid", "how long a training is valid by policy");
}
