namespace Leefbaarheid.Rules;

internal sealed partial class RetentionPack
{
    private static readonly RuleHead Retention = new(
        "PRI-03",
        "Bewaartermijn bereikt",
        "Retention period reached",
        [LegalBasis.StorageLimit],
        [Sources.Avg51e, Sources.Duw, Sources.Eem, Sources.Default]);

    private Rule DeleteInTime
    {
        get
        {
            var reached =
                from ofCase in LooseRecords
                    .Of(new KeptRecords(policy).All.During(record => WhenReached(record)))
                    .GroupBy(record => record.Case)
                join hold in Facts.LegalHolds.During(hold => Validity.Between(hold.From, hold.To))
                    on ofCase.Key equals hold.Case into holds
                select new RetentionView(ofCase, holds);
            return Retention.Define(
                policy,
                from row in reached
                where Say(
                    row.Holds.Count == 0,
                    $"rechtsvordering: {ReasonsOf(row).Dutch}",
                    $"legal claim: {ReasonsOf(row).English}")
                select Delete(row),
                from row in reached
                where Say(
                    row.Holds.Count > 0,
                    $"rechtsvordering: {ReasonsOf(row).Dutch}",
                    $"legal claim: {ReasonsOf(row).English}")
                select KeepForClaim(row));
        }
    }

    private static Validity WhenReached(Kept record)
    {
        Say(
            true,
            $"{record.Kind.Term().Name.Dutch}: bewaren tot {record.Until:uuuu-MM-dd}",
            $"{record.Kind.Term().Name.English}: kept until {record.Until:uuuu-MM-dd}");
        return Validity.From(record.Until);
    }

    private static Text ReasonsOf(RetentionView row) => row.Holds.Count > 0
        ? Text.Same(string.Join("; ", row.Holds.Select(hold => $"'{hold.Reason}'")))
        : new("geen", "none");

    private static readonly Text DeleteStep = new(
        "Verwijder deze gegevens of maak ze anoniem.", "Delete these data or make them anonymous.");

    private static readonly Text DeleteReason = new(
        "De bewaartermijn is bereikt. Gegevens blijven niet langer dan nodig.",
        "The retention period is reached. Data stay no longer than needed.");

    private static Act Delete(RetentionView row) => Retention.Act(row) with
    {
        Step = DeleteStep,
        Because = DeleteReason,
        Due = row.Start,
        Reasons = row.Kinds,
    };

    private static readonly Term LegalClaim = new(nameof(LegalClaim), "rechtsvordering", "legal claim");

    private static readonly Text KeepStep = new(
        "Bewaar deze gegevens nog. Verwijder ze zodra de rechtsvordering voorbij is.",
        "Keep these data for now. Delete them as soon as the legal claim is over.");

    private static readonly Text KeepReason = new("De bewaartermijn is bereikt.", "The retention period is reached.");

    private static Warn KeepForClaim(RetentionView row) => Retention.Warn(row) with
    {
        Step = KeepStep,
        Because = KeepReason.Then(new(
            $"Reden om langer te bewaren: {ReasonsOf(row).Dutch}.",
            $"Reason to keep them longer: {ReasonsOf(row).English}.")),
        Due = row.Start,
        Reasons = [LegalClaim, .. row.Kinds],
    };
}
