using Leefbaarheid.Domain;

namespace Leefbaarheid.Json.Reading;

/// <summary>The outcome of reading a case file: its facts, or everything that is wrong with it.</summary>
public sealed record CaseReading
{
    private CaseReading(CaseFacts? facts, ValueList<InputProblem> problems) => (Facts, Problems) = (facts, problems);

    /// <summary>The facts; none where there is any problem.</summary>
    public CaseFacts? Facts { get; }

    /// <summary>All problems; empty where the file is right.</summary>
    public ValueList<InputProblem> Problems { get; }

    internal static CaseReading Of(CaseFacts facts) => new(facts, []);

    internal static CaseReading Of(IEnumerable<InputProblem> problems) => new(null, problems.ToValueList());
}
