using Leefbaarheid.Domain;
using Leefbaarheid.Engine;
using Leefbaarheid.Json;
using Leefbaarheid.Oracle;
using Leefbaarheid.Testing;

namespace Leefbaarheid.Rules.Tests.Laws;

/// <summary>What must hold of the built-in rules, whatever happens in a case.</summary>
public class PackLaws
{
    /// <remarks>
    /// Taken up is a topic on which a step is recorded since its leading signal (how-the-rules-are-read.md, 10).
    /// </remarks>
    [Fact]
    public void No_case_gets_silence() => Always((session, facts) =>
    {
        LocalDate today = session.Now.InZone(CaseHistory.Zone).Date;
        return facts.Read<Signal>()
            .Where(s => s.ReceivedOn <= today && (s.ClosedOn ?? today) >= today)
            .GroupBy(s => (Case: Cases.Of(s, [.. facts.Read<Household>()]), Topic: s.Category.IsNuisance() ? "nuisance" : s.Category.ToString()))
            .Select(topic => (topic.Key.Case, On: topic.MaxBy(s => (s.Severity, s.ReceivedOn))!.ReceivedOn))
            .All(leading =>
                session.Conclusions<Decision>().Any(d => d.Case == leading.Case && d is not Block)
                || session.Conclusions<NoRuleMatched>().Any(n => n.Case == leading.Case)
                || facts.Read<Arrears>().Any(a => a.IsOverdue && CaseSubject.Of(a.Household) == leading.Case)
                || facts.Read<Intervention>().Any(i => i.Case == leading.Case && i.On >= leading.On)
                || facts.Read<Referral>().Any(r => r.Case == leading.Case && r.ReferredOn >= leading.On));
    });

    [Fact]
    public void The_first_of_a_case_is_the_first_in_the_order_and_never_a_block() => Always((session, _) =>
        session.Conclusions<Decision>().GroupBy(d => d.Case).All(ofCase =>
            ofCase.Order(DecisionOrder.Instance).First() is var first
            && session.Conclusions<Primary>().SingleOrDefault(p => p.Case == ofCase.Key)?.Rule
                == (first is Block ? null : first.Rule)));

    [Fact]
    public void What_is_written_of_an_advice_reads_back_as_the_same() => Always((session, _) =>
    {
        CaseAdvice advice = new(
            session.Now.InZone(CaseHistory.Zone).Date,
            about: null,
            session.Conclusions<Decision>(),
            session.Conclusions<Primary>(),
            session.Conclusions<NoRuleMatched>());
        return AdviceJson.Read(AdviceJson.Write([advice], Language.English)).Single() == advice
            && session.Conclusions<Decision>().Take(1).Select(decision => session.Receipt(decision))
                .All(receipt => ReceiptJson.Read(ReceiptJson.Write(receipt)) == receipt);
    });

    [Fact]
    public void One_decision_a_key_and_one_question_an_unknown() => Always((session, _) =>
    {
        IReadOnlyList<Decision> decisions = session.Conclusions<Decision>();
        var asked = decisions.OfType<Require>().Where(r => r is { Of: null, About: null })
            .SelectMany(r => r.Missing, (r, fact) => (r.Case, fact))
            .ToList();
        return decisions.Select(d => d.Key).Distinct().Count() == decisions.Count
            && asked.Distinct().Count() == asked.Count;
    });

    [Fact]
    public void Special_data_stand_in_no_decision_that_passes_them_on_unseen() => Always((session, _) =>
        session.Conclusions<Decision>().Where(d => d is not Block).All(d =>
            d.NeedsReview || d.Fields.All(f => !f.Class.IsSpecial())));

    /// <remarks>
    /// A code has a capital within, as <c>measureEnds</c>; ids of rules and of payloads are read as they are.
    /// </remarks>
    [Fact]
    public void Every_code_has_words_that_people_read() => Always((session, _) =>
        session.Conclusions<Decision>().SelectMany(Terms).All(term =>
            term == Term.Same(term.Code)
                ? IsRuleId(term.Code) || IsOwnField(term.Code)
                : !IsCode(term.Name.Dutch) && !IsCode(term.Name.English)));

    private static IEnumerable<Term> Terms(Decision decision) =>
    [
        .. (decision as ILacking)?.Missing ?? [],
        .. decision.Reasons,
        .. decision.Dates.Select(date => date.What),
        .. decision.Facts.Select(fact => fact.Kind),
        .. decision.Fields.Concat(decision.Withheld.Select(withheld => withheld.Field)).Select(field => field.Term),
        .. (decision as Block)?.Blocks.Select(target => target.Word) ?? [],
    ];

    private static bool IsRuleId(string code) => CaseHistory.Rulebook.Find(code) is not null;

    /// <summary>
    /// The fields that the random payloads have besides those of the rules; and one word of both languages.
    /// </summary>
    private static bool IsOwnField(string code) => code is "health" or "mobile" or "partner";

    private static bool IsCode(string words) =>
        words.Length == 0 || words.Zip(words.Skip(1)).Any(pair => char.IsLower(pair.First) && char.IsUpper(pair.Second));

    private static void Always(Func<Session, FactStore, bool> holds) => CaseHistory.Always(400, history =>
    {
        Session session = CaseHistory.Open();
        var facts = new FactStore();
        foreach (CaseMove move in history.Moves)
        {
            move.OnSession(session);
            move.OnFacts(facts);
            session.Evaluate();
            Assert.True(holds(session, facts));
        }
    });
}
