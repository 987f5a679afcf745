using System.Runtime.CompilerServices;

namespace Leefbaarheid.Rules;

/// <summary>
/// Wat een beleid aan opties heeft: what a policy asks for, one call an option, in their order. A policy is read,
/// written, checked and listed by the same questions, which <see cref="LeefbaarheidPolicy.Ask"/> puts.
/// </summary>
/// <remarks>An option is named by the member that is got: of <c>p => p.Window</c> it is Window.</remarks>
/// <typeparam name="T">The policy, or the part of one, whose options are asked for.</typeparam>
public abstract class PolicyOptions<T>
{
    /// <summary>A part of the policy with options of its own.</summary>
    public abstract TPart Part<TPart>(
        Func<T, TPart> get,
        Func<PolicyOptions<TPart>, TPart> ask,
        [CallerArgumentExpression(nameof(get))] string name = "")
        where TPart : class;

    /// <summary>A term in working days, within <see cref="OptionRanges.WorkingDays"/>.</summary>
    public abstract WorkingDayTerm Term(
        Func<T, WorkingDayTerm> get, PolicyOption option, [CallerArgumentExpression(nameof(get))] string name = "");

    /// <summary>A waiting time in working days, within <see cref="OptionRanges.WorkingDays"/>.</summary>
    public abstract WaitingTime Wait(
        Func<T, WaitingTime> get, PolicyOption option, [CallerArgumentExpression(nameof(get))] string name = "");

    /// <summary>A period of days, weeks, months or years, within <see cref="OptionRanges.Lasting"/>.</summary>
    public abstract Period Period(
        Func<T, Period> get, PolicyOption option, [CallerArgumentExpression(nameof(get))] string name = "");

    /// <summary>A number of calendar days.</summary>
    public abstract int Days(
        Func<T, int> get,
        OptionRange<int> range,
        PolicyOption option,
        [CallerArgumentExpression(nameof(get))] string name = "");

    /// <summary>A number of something else.</summary>
    public abstract int Number(
        Func<T, int> get,
        OptionRange<int> range,
        PolicyOption option,
        [CallerArgumentExpression(nameof(get))] string name = "");

    /// <summary>A severity, within <see cref="OptionRanges.AboveObservation"/>.</summary>
    public abstract Severity Severity(
        Func<T, Severity> get, PolicyOption option, [CallerArgumentExpression(nameof(get))] string name = "");

    /// <summary>Yes or no.</summary>
    public abstract bool YesOrNo(
        Func<T, bool> get, PolicyOption option, [CallerArgumentExpression(nameof(get))] string name = "");

    /// <summary>Roles of employees; there may be none.</summary>
    public abstract ValueList<EmployeeRole> Roles(
        Func<T, ValueList<EmployeeRole>> get,
        PolicyOption option,
        [CallerArgumentExpression(nameof(get))] string name = "");

    /// <summary>Purposes of sharing; there may be none.</summary>
    public abstract ValueList<Purpose> Purposes(
        Func<T, ValueList<Purpose>> get,
        PolicyOption option,
        [CallerArgumentExpression(nameof(get))] string name = "");

    /// <summary>What kinds of partners may receive, each kind once; there may be none.</summary>
    public abstract ValueList<RecipientFields> Recipients(
        Func<T, ValueList<RecipientFields>> get,
        PolicyOption option,
        [CallerArgumentExpression(nameof(get))] string name = "");

    /// <summary>Days on which the corporation is closed; there may be none.</summary>
    public abstract ValueList<LocalDate> ClosingDays(
        Func<T, ValueList<LocalDate>> get,
        PolicyOption option,
        [CallerArgumentExpression(nameof(get))] string name = "");
}
