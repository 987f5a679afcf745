namespace Leefbaarheid.Rules;

/// <summary>The steps and referrals of a case since the leading signal of a topic, with what they brought.</summary>
internal sealed class Efforts
{
    public Efforts(TopicView topic, Group<Intervention> steps, Group<Referral> referrals)
    {
        Topic = topic;
        LocalDate since = topic.Start;
        foreach (Intervention step in steps.Where(step => step.On >= since))
        {
            Add(step.Result, step.On);
        }

        foreach (Referral made in referrals.Where(made => made.ReferredOn >= since))
        {
            Add(made.End?.Result, made.End?.On ?? made.ReferredOn);
        }
    }

    public TopicView Topic { get; }

    /// <summary>The latest day on which one ended; null without any.</summary>
    public LocalDate? LastEnd { get; private set; }

    /// <summary>Whether all have ended, and none with effect; also where there are none.</summary>
    public bool AreInVain { get; private set; } = true;

    /// <summary>From which day a human looks.</summary>
    public LocalDate LookFrom => LastEnd ?? Topic.Start;

    private void Add(InterventionResult? result, LocalDate end)
    {
        AreInVain &= result is InterventionResult.NoEffect or InterventionResult.Refused;
        LastEnd = LastEnd is { } later && later > end ? later : end;
    }
}
