using Leefbaarheid.Domain;
using Leefbaarheid.Rules;
using NodaTime;

namespace Leefbaarheid.Json.Tests.Policy;

/// <summary>Answers with values that make sense, each drawn by itself.</summary>
internal sealed class RandomOptions<T>(Random random) : PolicyOptions<T>
{
    public override TPart Part<TPart>(Func<T, TPart> get, Func<PolicyOptions<TPart>, TPart> ask, string name = "") =>
        ask(new RandomOptions<TPart>(random));

    public override WorkingDayTerm Term(Func<T, WorkingDayTerm> get, PolicyOption option, string name = "") =>
        new(random.Next(1001));

    public override WaitingTime Wait(Func<T, WaitingTime> get, PolicyOption option, string name = "") =>
        new(random.Next(1001));

    public override Period Period(Func<T, Period> get, PolicyOption option, string name = "") => new PeriodBuilder
    {
        Years = random.Next(3),
        Months = random.Next(20),
        Weeks = random.Next(3),
        Days = random.Next(1, 400),
    }.Build();

    public override int Days(Func<T, int> get, OptionRange<int> range, PolicyOption option, string name = "") =>
        Number(get, range, option, name);

    public override int Number(Func<T, int> get, OptionRange<int> range, PolicyOption option, string name = "") =>
        random.Next(range.Least!.Value, Math.Min(range.Most ?? int.MaxValue, range.Least.Value + 200));

    public override Severity Severity(Func<T, Severity> get, PolicyOption option, string name = "") =>
        (Severity)random.Next(1, 5);

    public override bool YesOrNo(Func<T, bool> get, PolicyOption option, string name = "") => random.Next(2) == 0;

    public override ValueList<EmployeeRole> Roles(
        Func<T, ValueList<EmployeeRole>> get, PolicyOption option, string name = "") =>
        Some(EmployeeRoles.Words.Select(word => word.Value));

    public override ValueList<Purpose> Purposes(
        Func<T, ValueList<Purpose>> get, PolicyOption option, string name = "") =>
        Some<Purpose>([new Purpose("buurtregie"), new Purpose("vroegsignalering"), new Purpose("<é> \"x\"")]);

    public override ValueList<RecipientFields> Recipients(
        Func<T, ValueList<RecipientFields>> get, PolicyOption option, string name = "") =>
        Some(PartnerKinds.Words.Select(word => new RecipientFields(word.Value, Some(Fields))));

    public override ValueList<LocalDate> ClosingDays(
        Func<T, ValueList<LocalDate>> get, PolicyOption option, string name = "") =>
        Some<LocalDate>([new(2026, 12, 24), new(2027, 5, 5), new(2028, 2, 29)]);

    private static IEnumerable<DataField> Fields =>
        [.. DataFields.All, new("diary", DataClass.Health), new("facts", DataClass.Criminal)];

    private ValueList<TItem> Some<TItem>(IEnumerable<TItem> items)
    {
        TItem[] all = [.. items];
        random.Shuffle(all);
        return all.Take(random.Next(all.Length + 1)).ToValueList();
    }
}
