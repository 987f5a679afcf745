namespace Leefbaarheid.Testing;

/// <summary>The law that cases that share a session do not disturb each other.</summary>
internal sealed class Locality(Bench bench, ImmutableArray<string> across)
{
    private static readonly HashSet<Type> OfTheLibrary = [.. Facts.All.Select(relation => relation.FactType)];

    public IEnumerable<Difference> Try(Experience lived)
    {
        Household[] households = [.. lived.Facts.OfType<Household>()];
        CaseSubject[] cases = [.. lived.Facts
            .Select(fact => Cases.Of(fact, households) ?? Cases.Of(fact)).OfType<CaseSubject>().Distinct()];
        return cases.SelectMany(subject => Alone(lived, households, cases, subject))
            .Where(found => !IsAcross(found.Rule));
    }

    private IEnumerable<Difference> Alone(
        Experience lived, Household[] households, CaseSubject[] cases, CaseSubject subject)
    {
        var own = lived.Facts.Where(fact => CaseOf(fact, households, cases) is not { } other
            || Cases.Matters(other, subject, households));
        var alone = bench.On(own, lived.Session.Now);
        bool IsOfIt(OutputKind kind, object conclusion) =>
            Cases.Of(conclusion, households) is { } known
                ? known == subject
                : IsAbout(kind.IsAbout, conclusion, subject);
        return lived.Standing.Where(IsOfIt)
            .To(bench.Now(alone).Where(IsOfIt), $"among others ({subject})", $"by itself ({subject})");
    }

    /// <summary>Facts of one's own are of the case that they are about; those about none are there for all.</summary>
    private CaseSubject? CaseOf(object fact, Household[] households, CaseSubject[] cases) =>
        OfTheLibrary.Contains(fact.GetType())
            ? Cases.Of(fact, households)
            : cases.FirstOrDefault(subject => IsAbout(bench.Kinds.Of(fact).IsAbout, fact, subject));

    private static bool IsAbout(Func<object, object, bool> isAbout, object thing, CaseSubject subject) =>
        isAbout(thing, subject) || isAbout(thing, Cases.IdOf(subject));

    private bool IsAcross(string rule) => across.Any(id =>
        id == rule
        || bench.Rulebook.Find(id) is { } other && (other.Suppressed.Contains(rule) || other.Blocked.Contains(rule)));
}
