namespace Leefbaarheid.Hosting;

/// <summary>
/// Advice with all that can account for it: why a decision stands, why another does not, what would change it. It
/// holds the facts; let it go when the questions are answered.
/// </summary>
/// <remarks>For one thread at a time, as a <see cref="Session"/>; use by two at once is refused.</remarks>
public sealed class Examination
{
    private readonly Session session;

    internal Examination(Session session, CaseSubject? about)
    {
        this.session = session;
        Advice = new(
            new(
                session.Now.InZone(session.Zone).Date,
                about,
                session.Conclusions<Decision>(),
                session.Conclusions<Primary>(),
                session.Conclusions<NoRuleMatched>()),
            session.Now)
        {
            NextChange = session.NextChange,
            Failures = session.Failures.ToValueList(),
        };
    }

    /// <summary>The advice.</summary>
    public Advice Advice { get; }

    /// <inheritdoc cref="Session.Why{T}(T)"/>
    /// <param name="decision">A decision of the advice.</param>
    public Explanation Why(Decision decision) => session.Why(decision);

    /// <inheritdoc cref="Session.WhyNot(string, object)"/>
    /// <param name="rule">The id of a rule of the rulebook.</param>
    /// <param name="subject">The case.</param>
    public Diagnosis WhyNot(string rule, CaseSubject subject) => session.WhyNot(rule, subject);

    /// <inheritdoc cref="Session.WhatIf(Action{Supposition})"/>
    public Changes WhatIf(Action<Supposition> suppose) => session.WhatIf(suppose);

    /// <inheritdoc cref="Session.HoldsUntil{T}(T)"/>
    /// <param name="decision">A decision of the advice.</param>
    public Instant? HoldsUntil(Decision decision) => session.HoldsUntil(decision);

    /// <inheritdoc cref="Session.Receipt{T}(T, Language)"/>
    /// <param name="decision">A decision of the advice.</param>
    /// <param name="language">The language of its words.</param>
    public Receipt Receipt(Decision decision, Language language = Language.Dutch) =>
        session.Receipt(decision, language);

    /// <summary>The sources of the rule that a decision comes from.</summary>
    /// <param name="decision">A decision of the advice.</param>
    public IReadOnlyList<Source> SourcesOf(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return session.Rulebook.Find(decision.Rule)?.Sources ?? [];
    }
}
