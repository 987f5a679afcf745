using Leefbaarheid.Rules.Views;

namespace Leefbaarheid.Rules.Advice;

internal sealed partial class AdvicePack
{
    private static readonly RuleHead NoSilence = new(
        "ADV-03",
        "Geen regel past: laat een mens kijken",
        "No rule fits: have a human look",
        [],
        [Sources.Avg22, Sources.NoSilence]);

    private Rule NoRuleMatched
    {
        get
        {
            var waiting =
                from proposal in unblocked
                join suppression in suppressions
                    on (proposal.Case, proposal.Rule) equals (suppression.Case, suppression.Rule)
                join first in left on suppression.By.Key equals first.Key
                select proposal;
            var answered =
                from decision in left.Concat(waiting)
                from topic in decision.Topics
                select new TopicKey(decision.Case, topic);
            return NoSilence.Define(
                policy,
                from topic in views.Topics
                join answer in answered on new TopicKey(topic.Case, topic.Topic) equals answer into answers
                where Say(answers.Count == 0, $"{answers.Count} antwoorden op {topic.Topic}")
                join step in Facts.Interventions on topic.Case equals step.Case into steps
                join referral in Facts.Referrals on topic.Case equals referral.Case into referrals
                where Say(
                    !steps.Any(step => step.On >= topic.Leading.ReceivedOn)
                        && !referrals.Any(referral => referral.ReferredOn >= topic.Leading.ReceivedOn),
                    $"geen stap vastgelegd sinds {topic.Leading.ReceivedOn:uuuu-MM-dd}")
                select new Domain.Decisions.NoRuleMatched(
                    topic.Case,
                    topic.Topic,
                    topic.Leading.Id,
                    policy.HumanLook.EndFrom(topic.Leading.ReceivedOn, calendar)));
        }
    }
}
