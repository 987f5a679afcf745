using Leefbaarheid.Cli.Input;
using Leefbaarheid.Hosting;
using Leefbaarheid.Json;
using NodaTime;

namespace Leefbaarheid.Cli;

/// <summary>Advises on files: on the day of each, and not at all where a rule failed.</summary>
internal sealed class FileAdviser(Adviser adviser)
{
    public CaseFindings Advise(ReadCase file, bool withReasons)
    {
        Examination examined = Examine(file.Facts);
        CaseAdvice advice = examined.Advice.Told with { IgnoredLater = file.IgnoredLater };
        return new CaseFindings(advice, examined, withReasons);
    }

    /// <summary>What changes by time alone after the day of the advice, up to a last day if there is one.</summary>
    public CaseAgenda LookAhead(ReadCase file, LocalDate? until, int most = CaseAgenda.MostDays) =>
        adviser.LookAhead(file.Facts, until, most) with { IgnoredLater = file.IgnoredLater };

    /// <summary>Advice on the facts, to be asked about.</summary>
    public Examination Examine(CaseFacts facts)
    {
        Examination examined = adviser.Examine(facts);
        return examined.Advice.Failures is [var failure, ..]
            ? throw new InvalidOperationException($"A rule failed, so there is no advice: {failure}")
            : examined;
    }
}
