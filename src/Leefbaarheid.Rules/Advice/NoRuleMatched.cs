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
            var quiet =
                from topic in views.Topics
                join book in books on topic.Case equals book.Case into ofCase
                select new { Topic = topic, Book = ofCase.SingleOrDefault() } into row
                where Say(
                    row.Book?.AnswersStill(row.Topic.Topic) != true,
                    $"geen antwoord op {row.Topic.Topic.Name.Dutch}",
                    $"no answer to {row.Topic.Topic.Name.English}")
                select row;
            return NoSilence.Define(
                policy,
                from row in quiet
                join step in Facts.Interventions on row.Topic.Case equals step.Case into steps
                join referral in Facts.Referrals on row.Topic.Case equals referral.Case into referrals
                let efforts = new Efforts(row.Topic, steps, referrals)
                where Say(
                    efforts.AreInVain,
                    $"sinds {row.Topic.Start:uuuu-MM-dd} geen stap die loopt of effect had",
                    $"no step since {row.Topic.Start:uuuu-MM-dd} that is running or had effect")
                where Say(
                    efforts.LastEnd is not null || row.Book?.Answers(row.Topic.Topic) != true,
                    $"niets dat eerst gaat op {row.Topic.Topic.Name.Dutch}",
                    $"nothing that goes first on {row.Topic.Topic.Name.English}")
                select new Domain.Decisions.NoRuleMatched(
                    row.Topic.Case,
                    row.Topic.Topic,
                    row.Topic.Leading.Id,
                    policy.HumanLook.EndFrom(efforts.LookFrom, calendar))
                {
                    AfterEfforts = efforts.LastEnd is not null,
                });
        }
    }
}
