using Leefbaarheid.Abstractions;
using Leefbaarheid.Benchmarks.Workload;

namespace Leefbaarheid.Benchmarks.Packs;

/// <summary>One pack: ten rules of the usual forms over two types of facts of its own.</summary>
internal sealed class PackRules<TTen, TUnit>(int pack)
{
    private static readonly Given<Subject<TTen, TUnit>, int> Subjects = Fact.Given<Subject<TTen, TUnit>, int>(s => s.Id);
    private static readonly Given<Report<TTen, TUnit>, int> Reports = Fact.Given<Report<TTen, TUnit>, int>(r => r.Id);

    private readonly Query<Reported<TTen, TUnit>> view =
        from subject in Subjects
        join report in Reports on subject.Id equals report.SubjectId into reports
        select new Reported<TTen, TUnit>(subject, reports);

    public IEnumerable<Rule> All() =>
    [
        Define(0, from v in view where v.Reports.Count >= 3 select Of(0, v.Subject.Id)),
        Define(1, from v in view where v.Reports.Any(r => r.Severity == 4) select Of(1, v.Subject.Id)),
        Define(2, from v in view where v.Subject.IsSheltered && v.Reports.Count > 0 select Of(2, v.Subject.Id)),
        Define(3, from v in view where v.Reports.All(r => r.Kind == SignalKind.Noise) select Of(3, v.Subject.Id)),
        Define(4, from v in view where v.Reports.Sum(r => r.Severity) >= 12 select Of(4, v.Subject.Id)),
        Define(5, from r in Reports where r.Severity == 4 select Of(5, r.SubjectId)),
        Define(6, from n in Reports.CountBy(r => r.SubjectId) where n.Value >= 2 select Of(6, n.Key)),
        Define(7, from s in Subjects.WithNo(Reports, s => s.Id, r => r.SubjectId) select Of(7, s.Id)),
        Define(8, from s in Subjects.WithAny(Violence(), s => s.Id, r => r.SubjectId) select Of(8, s.Id)),
        Define(9,
            from r in Reports
            where r.Kind == SignalKind.Aggression
            join s in Subjects on r.SubjectId equals s.Id
            where s.IsSheltered
            select Of(9, s.Id)),
    ];

    private static Query<Report<TTen, TUnit>> Violence() => Reports.Where(r => r.Kind == SignalKind.Violence);

    private Rule Define(int rule, Query<Advice> conclusions) =>
        Rule.Define($"P{pack:00}-{rule}", $"Regel {rule}", $"Rule {rule}", conclusions);

    private Advice Of(int rule, int subjectId) => new(pack, rule, subjectId);
}
