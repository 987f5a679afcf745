namespace Leefbaarheid.Rules;

internal sealed partial class AdvicePack
{
    private static readonly RuleHead NoSilence = new(
        "ADV-03",
        "Geen regel past: laat een mens kijken",
        "No rule fits: have a human look",
        [],
        [Sources.Avg22, Sources.NoSilence]);

    private static string Since(TopicView topic) => $"{topic.Leading.ReceivedOn:uuuu-MM-dd}";

    /// <summary>
    /// The topics that may go unanswered: not that of arrears, while the household's are overdue
    /// (how-the-rules-are-read.md, 10).
    /// </summary>
    private Query<TopicView> Unsettled
    {
        get
        {
            var ofArrears = views.Topics.Where(topic => topic.Leading.Category == SignalCategory.RentArrears);
            return views.Topics
                .Where(topic => topic.Leading.Category != SignalCategory.RentArrears)
                .Concat(ofArrears.WithNo(
                    views.Overdue, topic => topic.Case, arrears => arrears.Case));
        }
    }

    private Rule NoRuleMatched
    {
        get
        {
            var quiet =
                from topic in Unsettled
                join book in books on topic.Case equals book.Case into ofCase
                select new { Topic = topic, Book = ofCase.SingleOrDefault() } into row
                let isAnswered = row.Book?.AnswersStill(row.Topic.Topic) == true
                where Say(
                    !isAnswered,
                    $"{(isAnswered ? "een" : "geen")} regel geeft antwoord op {row.Topic.Topic.Name.Dutch}",
                    $"{(isAnswered ? "a" : "no")} rule answers {row.Topic.Topic.Name.English}")
                select row;
            return NoSilence.Define(
                policy,
                from row in quiet
                join step in Facts.Interventions on row.Topic.Case equals step.Case into steps
                join referral in Facts.Referrals on row.Topic.Case equals referral.Case into referrals
                let efforts = new Efforts(row.Topic, steps, referrals)
                where Say(
                    efforts.AreInVain,
                    $"{(efforts.AreInVain ? "geen" : "een")} stap sinds {Since(row.Topic)} die loopt of effect had",
                    $"{(efforts.AreInVain ? "no" : "a")} step since {Since(row.Topic)} that is open or had effect")
                where Say(
                    efforts.LastEnd is not null || row.Book?.Answers(row.Topic.Topic) != true,
                    $"wat nu niet is geadviseerd, geeft ook geen antwoord op {row.Topic.Topic.Name.Dutch}",
                    $"nor does what is not advised now answer {row.Topic.Topic.Name.English}")
                select new Domain.NoRuleMatched(
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
