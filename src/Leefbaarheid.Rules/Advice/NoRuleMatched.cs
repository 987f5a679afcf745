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
            return NoSilence.Define(
                policy,
                from topic in views.Topics
                join book in books on topic.Case equals book.Case into ofCase
                let answers = ofCase.Count == 0 ? 0 : ofCase.Single().AnswersOn(topic.Topic)
                where Say(answers == 0, $"{answers} antwoorden op {topic.Topic}")
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
