using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Leefbaarheid.Hosting;

/// <summary>Adds to what <see cref="LeefbaarheidServices.AddLeefbaarheid"/> registered.</summary>
public sealed class LeefbaarheidBuilder
{
    private readonly RuleSet rules;

    internal LeefbaarheidBuilder(IServiceCollection services, RuleSet rules) =>
        (Services, this.rules) = (services, rules);

    /// <summary>The services of the host.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds rules of one's own beside the built-in ones.</summary>
    /// <param name="own">The rules.</param>
    public LeefbaarheidBuilder AddRules(params Rule[] own) => AddRules(_ => own);

    /// <summary>Adds rules of one's own that follow the policy; they are made anew when it changes.</summary>
    /// <param name="make">Makes the rules.</param>
    /// <exception cref="ArgumentNullException">Nothing makes them.</exception>
    public LeefbaarheidBuilder AddRules(Func<LeefbaarheidPolicy, IEnumerable<Rule>> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        rules.Own.Add(make);
        return this;
    }

    /// <summary>Puts rules in the place of built-in ones: each of the id of the rule it replaces.</summary>
    /// <param name="replacing">The rules.</param>
    public LeefbaarheidBuilder Replace(params Rule[] replacing) => Replace(_ => replacing);

    /// <summary>Puts rules that follow the policy in the place of built-in ones.</summary>
    /// <param name="make">Makes the rules.</param>
    /// <exception cref="ArgumentNullException">Nothing makes them.</exception>
    public LeefbaarheidBuilder Replace(Func<LeefbaarheidPolicy, IEnumerable<Rule>> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        rules.Replacing.Add(make);
        return this;
    }

    /// <summary>Names relations of one's own: facts that the host puts, conclusions that it reads.</summary>
    /// <param name="relations">The relations.</param>
    public LeefbaarheidBuilder AddRelations(params IRelation[] relations)
    {
        rules.Relations.AddRange(relations);
        return this;
    }

    /// <summary>
    /// Registers an <see cref="AreaDesk"/> over the <see cref="IFactLog"/> of the services, and a hosted service that
    /// lets time pass in it and brings it under a new policy.
    /// </summary>
    /// <param name="configure">Says how it works; its clock is that of the host.</param>
    public LeefbaarheidBuilder AddDesk(Func<AreaDeskOptions, AreaDeskOptions>? configure = null)
    {
        Services.TryAddSingleton(provider =>
        {
            AreaDeskOptions options = new() { Clock = provider.GetRequiredService<HostClock>() };
            return new AreaDesk(
                provider.GetRequiredService<IFactLog>(),
                provider.GetRequiredService<Rulebook>(),
                configure?.Invoke(options) ?? options);
        });
        Services.AddSingleton<IHostedService>(provider => new DeskService(
            provider.GetRequiredService<AreaDesk>(),
            provider.GetRequiredService<HostClock>(),
            provider.GetRequiredService<PolicyMonitor>(),
            provider.LoggerOf<DeskService>()));
        return this;
    }
}
