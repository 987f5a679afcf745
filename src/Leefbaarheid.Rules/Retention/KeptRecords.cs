using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>Wat wordt bewaard, tot wanneer: each record with a day on which it has been kept long enough.</summary>
/// <remarks>What has two such days is told with both: the earlier one counts.</remarks>
internal sealed class KeptRecords(RetentionPolicy policy)
{
    public Query<Kept> All => Files
        .Concat(new KeptSignals(policy).All)
        .Concat(Consultations)
        .Concat(Reports)
        .Concat(PaidArrears)
        .Concat(EndedPlacements)
        .Concat(Projects)
        .Concat(Trainings);

    private Query<Kept> Files =>
        (from file in Facts.CaseFiles
         from day in file.ClosedOn
         select FileUntil(file, day))
        .Concat(
            from file in Facts.CaseFiles
            join ended in EndedTenancy.All on file.Case equals ended.Case
            select FileUntil(file, ended.EndedOn));

    private Kept FileUntil(CaseFile file, LocalDate end) => new(
        file.Case, RecordKind.CaseFile, end + policy.CaseFile, new(FactKinds.CaseFile, file.Id.Value));

    private Query<Kept> Consultations =>
        from step in Facts.Interventions
        where Passing.CarriesOut(step.CarriesOut, "HG-01")
        select new Kept(
            step.Case,
            RecordKind.ConsultNote,
            step.On + policy.ConsultNote,
            new(FactKinds.Intervention, step.Id.Value));

    private Query<Kept> Reports =>
        from made in Facts.Referrals
        where Passing.CarriesOut(made.CarriesOut, "HG-02")
        select new Kept(
            made.Case, RecordKind.Report, made.ReferredOn + policy.Report, new(FactKinds.Referral, made.Id.Value));

    private Query<Kept> PaidArrears =>
        from arrears in Facts.Arrears
        from day in arrears.SettledOn
        select new Kept(
            CaseSubject.Of(arrears.Household),
            RecordKind.Arrears,
            day + policy.Arrears,
            new(FactKinds.Arrears, arrears.Id.Value));

    private Query<Kept> EndedPlacements =>
        (from placement in Facts.Placements
         from day in EarlierOf(placement.ConvertedOn, placement.WithdrawnOn)
         select PlacementUntil(placement, day))
        .Concat(
            from placement in Facts.Placements
            join ended in EndedTenancy.All on CaseSubject.Of(placement.Household) equals ended.Case
            select PlacementUntil(placement, ended.EndedOn));

    private Kept PlacementUntil(Placement placement, LocalDate end) => new(
        CaseSubject.Of(placement.Household),
        RecordKind.Placement,
        end + policy.Placement,
        new(FactKinds.Placement, placement.Id.Value));

    private Query<Kept> Projects =>
        from project in Facts.RenovationProjects
        from day in project.HandoverOn
        select new Kept(
            CaseSubject.Of(project.Id),
            RecordKind.Project,
            day + policy.Project,
            new(FactKinds.RenovationProject, project.Id.Value));

    private Query<Kept> Trainings =>
        from employee in Facts.Employees
        from training in employee.Trainings
        select new Kept(
            CaseSubject.Of(employee.Id),
            RecordKind.Training,
            training.On + policy.Training,
            new(FactKinds.Employee, employee.Id.Value));

    private static LocalDate? EarlierOf(LocalDate? one, LocalDate? other) =>
        one is { } first && other is { } second ? LocalDate.Min(first, second) : one ?? other;
}
