using Leefbaarheid.Domain;
using Leefbaarheid.Rules;
using NodaTime;

namespace Leefbaarheid.Json;

/// <summary>The options of a policy as values in JSON: each of a sort that is read and written in one way.</summary>
internal abstract class JsonOptions<T> : PolicyOptions<T>
{
    public sealed override WorkingDayTerm Term(
        Func<T, WorkingDayTerm> get, PolicyOption option, string name = "") =>
        One(get, OptionMeasures.Term, option, Field.NameOf(name));

    public sealed override WaitingTime Wait(Func<T, WaitingTime> get, PolicyOption option, string name = "") =>
        One(get, OptionMeasures.Wait, option, Field.NameOf(name));

    public sealed override Period Period(Func<T, Period> get, PolicyOption option, string name = "") =>
        One(get, OptionSorts.Lasting, option, Field.NameOf(name));

    public sealed override int Days(
        Func<T, int> get, OptionRange<int> range, PolicyOption option, string name = "") =>
        One(get, OptionMeasures.Days(range), option, Field.NameOf(name));

    public sealed override int Number(
        Func<T, int> get, OptionRange<int> range, PolicyOption option, string name = "") =>
        One(get, OptionSorts.Number(range), option, Field.NameOf(name));

    public sealed override Severity Severity(Func<T, Severity> get, PolicyOption option, string name = "") =>
        One(get, OptionSorts.Severity, option, Field.NameOf(name));

    public sealed override bool YesOrNo(Func<T, bool> get, PolicyOption option, string name = "") =>
        One(get, OptionSorts.YesOrNo, option, Field.NameOf(name));

    public sealed override ValueList<EmployeeRole> Roles(
        Func<T, ValueList<EmployeeRole>> get, PolicyOption option, string name = "") =>
        One(get, OptionSorts.List(OptionSorts.Word(EmployeeRoles.Words)), option, Field.NameOf(name));

    public sealed override ValueList<Purpose> Purposes(
        Func<T, ValueList<Purpose>> get, PolicyOption option, string name = "") => One(
        get,
        OptionSorts.List(OptionSorts.Text.As(text => new Purpose(text), purpose => purpose.Text)),
        option,
        Field.NameOf(name));

    public sealed override ValueList<RecipientFields> Recipients(
        Func<T, ValueList<RecipientFields>> get, PolicyOption option, string name = "") =>
        One(get, OptionRecipients.Sort, option, Field.NameOf(name));

    public sealed override ValueList<LocalDate> ClosingDays(
        Func<T, ValueList<LocalDate>> get, PolicyOption option, string name = "") =>
        One(get, OptionSorts.List(OptionSorts.Day), option, Field.NameOf(name));

    /// <summary>One option, by its name in files.</summary>
    protected abstract TValue One<TValue>(
        Func<T, TValue> get, OptionSort<TValue> sort, PolicyOption option, string name);
}
