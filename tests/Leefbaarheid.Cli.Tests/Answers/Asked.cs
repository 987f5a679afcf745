using System.Collections.Concurrent;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;
using Leefbaarheid.Engine;
using Leefbaarheid.Json;
using Leefbaarheid.Rules;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Cli.Tests.Answers;

/// <summary>A session on the facts of a sample, and all that can be asked of it.</summary>
internal sealed class Asked
{
    private static readonly ConcurrentDictionary<(string, Language), Lazy<(string Question, string Text)[]>> Answers = [];
    private static readonly Rulebook Rulebook = LeefbaarheidRulebook.Create();
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    public Asked(string sample)
        : this(File.ReadAllBytes(Sample.Path(sample)))
    {
    }

    public Asked(byte[] file)
    {
        Facts = CaseReader.Read(file).Facts!;
        Session = Session.Open(Rulebook, Zone.AtStartOfDay(Facts.At).ToInstant(), Zone);
        Facts.PutInto(Session);
        Session.Evaluate();
    }

    public CaseFacts Facts { get; }

    public Session Session { get; }

    /// <summary>The name of each sample.</summary>
    public static TheoryData<string> Samples => [.. Sample.All.Select(file => Path.GetFileNameWithoutExtension(file))];

    /// <summary>Every answer on every rule about every case, household, signal and employee; asked once.</summary>
    public static IReadOnlyList<(string Question, string Text)> All(string sample, Language language) =>
        Answers.GetOrAdd((sample, language), _ => new(() => [.. new Asked(sample).All(language)])).Value;

    private IEnumerable<(string Question, string Text)> All(Language language) => Whys(language).Concat(WhyNots(language));

    public string WhyNot(string rule, object subject, Language language = Language.Dutch) =>
        Session.WhyNot(rule, subject).Describe(language);

    private IEnumerable<(string Question, string Text)> Whys(Language language) =>
        Session.Conclusions<Decision>().Select(d => ($"Why {d.Rule}", Session.Why(d).Describe(language)))
            .Concat(Session.Conclusions<Primary>().Select(p => ($"Why {p}", Session.Why(p).Describe(language))))
            .Concat(Session.Conclusions<NoRuleMatched>().Select(n => ($"Why {n}", Session.Why(n).Describe(language))));

    private IEnumerable<(string Question, string Text)> WhyNots(Language language) =>
        from subject in Subjects()
        from rule in Rulebook.Rules
        select ($"WhyNot {rule.Id} {subject}", WhyNot(rule.Id, subject, language));

    private IEnumerable<object> Subjects() =>
    [
        .. Facts.Households.SelectMany(home => new object[] { home.Id, CaseSubject.Of(home.Id) }),
        .. Facts.Signals.SelectMany(signal => new object[] { signal.Id, signal.About }).Distinct(),
        .. Facts.Referrals.Select(referral => (object)referral.Id),
        .. Facts.Employees.Select(employee => (object)employee.Id),
        .. Facts.Payloads.Select(payload => (object)payload.Id),
    ];
}
