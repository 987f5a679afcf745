using System.Globalization;

namespace Leefbaarheid.Rules;

/// <summary>Answers with the options of a policy that is there, and tells which make no sense.</summary>
/// <param name="policy">The policy.</param>
/// <param name="path">The place of this part of it, such as <c>Nuisance.</c>; empty for the whole.</param>
/// <param name="problems">What was told so far.</param>
internal sealed class CheckedOptions<T>(T policy, string path, List<string> problems) : PolicyOptions<T>
{
    public override TPart Part<TPart>(
        Func<T, TPart> get, Func<PolicyOptions<TPart>, TPart> ask, string name = "")
    {
        TPart part = get(policy);
        if (HasValue(part, name))
            ask(new CheckedOptions<TPart>(part, $"{Place(name)}.", problems));
        return part;
    }

    public override WorkingDayTerm Term(Func<T, WorkingDayTerm> get, PolicyOption option, string name = "")
    {
        WorkingDayTerm term = get(policy);
        if (HasValue(term, name))
            Check(term.WorkingDays, OptionRanges.WorkingDays, name);
        return term;
    }

    public override WaitingTime Wait(Func<T, WaitingTime> get, PolicyOption option, string name = "")
    {
        WaitingTime wait = get(policy);
        Check(wait.WorkingDays, OptionRanges.WorkingDays, name);
        return wait;
    }

    public override Period Period(Func<T, Period> get, PolicyOption option, string name = "") =>
        Check(get(policy), OptionRanges.Lasting, name);

    public override int Days(Func<T, int> get, OptionRange<int> range, PolicyOption option, string name = "") =>
        Check(get(policy), range, name);

    public override int Number(Func<T, int> get, OptionRange<int> range, PolicyOption option, string name = "") =>
        Check(get(policy), range, name);

    public override Severity Severity(Func<T, Severity> get, PolicyOption option, string name = "") =>
        Check(get(policy), OptionRanges.AboveObservation, name);

    public override bool YesOrNo(Func<T, bool> get, PolicyOption option, string name = "") => get(policy);

    public override ValueList<EmployeeRole> Roles(
        Func<T, ValueList<EmployeeRole>> get, PolicyOption option, string name = "") => List(get(policy), name);

    public override ValueList<Purpose> Purposes(
        Func<T, ValueList<Purpose>> get, PolicyOption option, string name = "") => List(get(policy), name);

    public override ValueList<RecipientFields> Recipients(
        Func<T, ValueList<RecipientFields>> get, PolicyOption option, string name = "")
    {
        ValueList<RecipientFields> recipients = List(get(policy), name);
        RecipientFields[] told = [.. (recipients ?? []).Where(recipient => recipient is not null)];
        foreach (RecipientFields recipient in told)
            List(recipient.Fields, $"{name}[{recipient.Kind}].Fields");
        foreach ((PartnerKind kind, _) in told.CountBy(recipient => recipient.Kind).Where(kind => kind.Value > 1))
            Tell(name, kind, "named once");
        return recipients!;
    }

    public override ValueList<LocalDate> ClosingDays(
        Func<T, ValueList<LocalDate>> get, PolicyOption option, string name = "") => get(policy);

    private TValue Check<TValue>(TValue value, OptionRange<TValue> range, string name)
    {
        if (!range.Holds(value))
            Tell(name, value, range.Allowed.English);
        return value;
    }

    private ValueList<TItem> List<TItem>(ValueList<TItem> list, string name)
    {
        if (!HasValue(list, name))
            return list;
        if (list.Any(item => item is null))
            problems.Add($"{Place(name)} is a list with null in it and has to be one without");
        return list;
    }

    private bool HasValue(object? value, string name)
    {
        if (value is null)
            problems.Add($"{Place(name)} is null and has to have a value");
        return value is not null;
    }

    private void Tell(string name, object? value, string wanted) => problems.Add(
        string.Create(CultureInfo.InvariantCulture, $"{Place(name)} is {Written(value)} and has to be {wanted}"));

    private static object Written(object? value) =>
        value is Period period && period.Equals(NodaTime.Period.Zero) ? "0 days" : value ?? "null";

    /// <summary>As it is written where it is set: <c>Nuisance.Repeated</c>.</summary>
    private string Place(string name) => $"{path}{name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..]}";
}
