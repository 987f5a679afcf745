namespace Leefbaarheid.Testing;

/// <summary>Choices that follow from one number: the same number gives the same fact on every machine.</summary>
/// <remarks>For one thread at a time.</remarks>
public sealed class Dice
{
    private static readonly LocalDate Middle = new(2026, 9, 1);
    private static readonly int[] Terms = [5, 10, 14, 28, 30, 42, 56, 60, 74, 90, 120, 180];
    private static readonly string[] Safety = ["VEI-01", "HG-01", "HG-02", "HG-03"];
    private ulong state;

    internal Dice(long number) => state = unchecked((ulong)number);

    /// <summary>The complex of the histories, in which the households live.</summary>
    public static ComplexId Complex { get; } = new("c1");

    /// <summary>A whole number from 0 up to, and not including, the bound.</summary>
    /// <param name="bound">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bound is 0 or less.</exception>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        return (int)(((Next() >> 32) * (ulong)bound) >> 32);
    }

    /// <summary>True once in so many times.</summary>
    /// <param name="times">1 or more.</param>
    public bool Once(int times) => Below(times) == 0;

    /// <summary>One of the choices, each as often.</summary>
    /// <typeparam name="T">A choice.</typeparam>
    /// <param name="choices">One or more.</param>
    public T Of<T>(params ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    /// <summary>One of the values of an enumeration.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    public T Any<T>()
        where T : struct, Enum => Of<T>(Enum.GetValues<T>());

    /// <summary>Nothing as often as all values together.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    public T? Maybe<T>()
        where T : struct, Enum => Once(2) ? null : Any<T>();

    /// <summary>Some of the choices, or none: one on average.</summary>
    /// <typeparam name="T">A choice.</typeparam>
    /// <param name="choices">One or more.</param>
    public ValueList<T> Some<T>(params T[] choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return choices.Where(_ => Once(choices.Length)).ToValueList();
    }

    /// <summary>Yes twice as often as each of the others.</summary>
    public Answer MostlyYes() => Of(Answer.Yes, Answer.Yes, Answer.No, Answer.Unknown);

    /// <summary>One of a few identities, so that facts replace each other and are removed again.</summary>
    /// <param name="prefix">How it begins; a number follows.</param>
    /// <param name="among">Of how many.</param>
    public string Id(string prefix, int among = 6) => $"{prefix}{Below(among)}";

    /// <summary>
    /// A day around 1 September 2026, where a history begins: most often within two weeks of it, else within 120 days,
    /// or as long before it as a term of the built-in rules is, give or take two days.
    /// </summary>
    public LocalDate Day() => Below(4) switch
    {
        < 2 => Near(Middle, 15),
        2 => Near(Middle, 120),
        _ => Near(Middle.PlusDays(-Of<int>(Terms)), 2),
    };

    /// <summary>One of these terms before 1 September 2026, give or take two days.</summary>
    /// <param name="terms">The terms of the rules, one or more.</param>
    public LocalDate Ago(params ReadOnlySpan<Period> terms) => Near(Middle.Minus(Of(terms)), 2);

    /// <summary>A household of the histories, the first as often as the others together.</summary>
    public HouseholdId Home() => new(Of("h1", "h1", "h2", "h3"));

    /// <summary>A household, or now and then the complex: whom or what a signal may be about.</summary>
    public CaseSubject Known() => Once(4) ? CaseSubject.Of(Complex) : CaseSubject.Of(Home());

    /// <summary>Mostly one that a signal may be about, now and then a project, an area or an employee.</summary>
    public CaseSubject Case() => Once(10)
        ? Of<CaseSubject>(
            CaseSubject.Of(new ProjectId("w0")),
            CaseSubject.Of(NeighbourhoodCode.Parse("BU08551103")),
            CaseSubject.Of(new EmployeeId("e0")))
        : Known();

    /// <summary>Identities of the same few, all different.</summary>
    internal IEnumerable<string> Ids(string prefix, int count, int among = 6)
    {
        var first = Below(among);
        return Enumerable.Range(first, count).Select(n => $"{prefix}{n % among}");
    }

    /// <summary>All that is there, but for one in ten.</summary>
    internal object[] Most(params object?[] facts) => [.. facts.OfType<object>().Where(_ => !Once(10))];

    /// <summary>A day in the last two months before 1 September 2026.</summary>
    internal LocalDate Lately() => Middle.PlusDays(-Below(60));

    internal LocalDate? Maybe(LocalDate day) => Once(3) ? null : day;

    internal string? Rule() => Below(8) switch
    {
        < 2 => null,
        2 => Of<string>(Safety),
        3 => Of("OVL-01", "OVL-02", "OVL-04", "BB-01", "BB-03"),
        _ => Of<string>([.. BuiltIn.Ids]),
    };

    internal T[] Shuffled<T>(IEnumerable<T> items)
    {
        T[] all = [.. items];
        for (var place = all.Length - 1; place > 0; place--)
        {
            var other = Below(place + 1);
            (all[place], all[other]) = (all[other], all[place]);
        }

        return all;
    }

    private LocalDate Near(LocalDate day, int days) => day.PlusDays(Below((2 * days) + 1) - days);

    /// <summary>SplitMix64: G. L. Steele, D. Lea and C. H. Flood, OOPSLA 2014.</summary>
    private ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
