using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>The outcome of reading a case file: its facts, or everything that is wrong with it.</summary>
public sealed record CaseReading
{
    /// <summary>So many problems are told at most.</summary>
    public const int MostProblems = 200;

    private CaseReading(CaseFacts? facts, ValueList<InputProblem> problems) => (Facts, Problems) = (facts, problems);

    /// <summary>The facts; none where there is any problem.</summary>
    public CaseFacts? Facts { get; }

    /// <summary>The problems, at most <see cref="MostProblems"/>; empty where the file is right.</summary>
    public ValueList<InputProblem> Problems { get; }

    /// <summary>How many problems there are besides.</summary>
    public int MoreProblems { get; private init; }

    /// <summary>Of how many facts something was left out that was recorded after the day of the advice.</summary>
    public int FactsWithLater { get; private init; }

    /// <summary>Whether a problem is that no day of the advice is known; giving one to the reader mends it.</summary>
    public bool LacksDay { get; private init; }

    /// <summary>
    /// Whether a problem is that something was recorded after the day of the advice; a later day mends it, or leaving
    /// out what was recorded later.
    /// </summary>
    public bool IsAheadOfItsDay { get; private init; }

    internal static CaseReading Of(CaseFacts facts, int factsWithLater) =>
        new(facts, []) { FactsWithLater = factsWithLater };

    internal static CaseReading Of(ProblemList problems, bool lacksDay = false, bool isAheadOfItsDay = false) =>
        new(null, problems.All.ToValueList())
        {
            MoreProblems = problems.More,
            LacksDay = lacksDay,
            IsAheadOfItsDay = isAheadOfItsDay,
        };
}
