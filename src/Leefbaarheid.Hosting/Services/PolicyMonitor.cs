using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Leefbaarheid.Hosting;

/// <summary>The policy of the settings as it was last right, and the rulebook by it.</summary>
internal sealed partial class PolicyMonitor : IOptionsMonitor<LeefbaarheidPolicy>, IDisposable
{
    private readonly Lock gate = new();
    private readonly PolicySection section;
    private readonly RuleSet rules;
    private readonly ILogger logger;
    private readonly IDisposable? watch;
    private State current;

    /// <exception cref="OptionsValidationException">The policy is wrong; all that is wrong is told.</exception>
    /// <exception cref="RulebookException">The rules do not make a rulebook.</exception>
    public PolicyMonitor(PolicySection section, RuleSet rules, ILogger<PolicyMonitor> logger)
    {
        (this.section, this.rules, this.logger) = (section, rules, logger);
        current = Read();
        watch = section.Configuration is { } settings ? ChangeToken.OnChange(settings.GetReloadToken, Reload) : null;
    }

    private event Action<LeefbaarheidPolicy>? Changed;

    public LeefbaarheidPolicy CurrentValue => Volatile.Read(ref current).Policy;

    public Rulebook Rulebook => Volatile.Read(ref current).Rulebook;

    public LeefbaarheidPolicy Get(string? name) => CurrentValue;

    public IDisposable OnChange(Action<LeefbaarheidPolicy, string?> listener)
    {
        Action<LeefbaarheidPolicy> told = policy => listener(policy, Options.DefaultName);
        Changed += told;
        return new Ending(() => Changed -= told);
    }

    public void Dispose() => watch?.Dispose();

    private State Read()
    {
        var reading = section.Read();
        return reading.Policy is { } policy
            ? new State(policy, rules.Create(policy))
            : throw new OptionsValidationException(
                Options.DefaultName,
                typeof(LeefbaarheidPolicy),
                [.. reading.Problems.Select(problem => problem.ToString())]);
    }

    private void Reload()
    {
        lock (gate)
        {
            try
            {
                var read = Read();
                if (read.Rulebook.Fingerprint == current.Rulebook.Fingerprint)
                    return;
                Volatile.Write(ref current, read);
            }
            catch (Exception wrong) when (wrong is OptionsValidationException or RulebookException)
            {
                Refused(wrong.Message);
                return;
            }
        }

        Taken(Rulebook.Fingerprint);
        Changed?.Invoke(CurrentValue);
    }

    [LoggerMessage(1, LogLevel.Error, "The policy in the settings is wrong, and the one before it stays: {Problems}")]
    private partial void Refused(string problems);

    [LoggerMessage(2, LogLevel.Information, "The policy changed; the rules by it have the fingerprint {Fingerprint}")]
    private partial void Taken(string fingerprint);

    private sealed record State(LeefbaarheidPolicy Policy, Rulebook Rulebook);

    private sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
