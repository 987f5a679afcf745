using System.Text.Json;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>A decision of what was written of it: of its sentences those of <c>whole</c> count.</summary>
internal static class ReadDecision
{
    public static Decision Of(DecisionDocument written)
    {
        try
        {
            return Common(written, OfKind(written, written.Whole));
        }
        catch (ArgumentException refused)
        {
            // The types of the field check themselves as well; what they refuse is told in their words.
            string why = Bsn.Redact(refused.Message);
            throw new JsonException($"The decision of {Quoted.Mark(written.Rule)}: {why}", refused);
        }
    }

    private static Decision OfKind(DecisionDocument written, WholeDocument whole)
    {
        RuleCard card = Card(written, whole.Card);
        Advised row = Row(written, whole);
        ValueList<Term> missing =
            ReadWords.Both(written.Missing, whole.Missing, "missing", (code, words) => words.ToTerm(code));
        return DecisionKinds.Words.Parse(written.Kind, "kind") switch
        {
            DecisionKind.Act => card.Act(row) with
            {
                Missing = missing,
                EndsWithReferral = whole.EndsWithReferral == true,
                OverSince = ReadWords.DayOrNone(whole.OverSince, "whole.overSince"),
                IsOwnVisit = whole.IsOwnVisit == true,
            },
            DecisionKind.Refer => card.Refer(row, null!),
            DecisionKind.Block => card.Block(row, Blocks(written, whole)) with
            {
                Missing = missing,
                EndsWithAct = whole.EndsWithAct == true,
            },
            DecisionKind.Require => card.Require(row) with
            {
                Missing = missing,
                EndsWithStep = whole.EndsWithStep == true,
                About = whole.About?.ToFact(),
            },
            DecisionKind.Warn => card.Warn(row),
            _ => card.Schedule(row),
        };
    }

    private static Decision Common(DecisionDocument written, Decision decision) => decision with
    {
        Of = written.Of,
        Step = written.Whole.Step?.ToText() ?? Text.Empty,
        Because = written.Whole.Because?.ToText() ?? Text.Empty,
        Due = ReadWords.DayOrNone(written.Due, "due"),
        Dates = ReadWords.Both(written.Dates, written.Whole.Dates, "dates", Date),
        Amount = written.Amount,
        InBlock = written.InBlock,
        Rung = written.Rung is { } rung ? LandlordRungs.Words.Parse(rung, "rung") : null,
        Partner = written.Partner?.ToAddressee(),
        Fields = ReadWords.Both(written.Fields, written.Whole.Fields, "fields", Field),
        Withheld = ReadWords.Both(written.Withheld, written.Whole.Withheld, "withheld", Withheld),
        Reasons = ReadWords.Both(
            written.Reasons, written.Whole.Reasons, "reasons", (code, words) => words.ToTerm(code)),
        LegalBasis = LegalBases.Words.Parse(written.LegalBasis, "legalBasis"),
        StandsWith = written.Whole.StandsWith,
        KeepsAway = Keeps(written.Whole.KeepsAway),
        LeavesStanding = ReadWords.All(written.Whole.LeavesStanding, id => id),
        EndsWithFacts = written.Whole.EndsWithFacts == true,
        NeedsReview = written.NeedsReview,
    };

    private static Advised Row(DecisionDocument written, WholeDocument whole) =>
        new(CaseKinds.Read(written.Case, written.CaseKind))
        {
            Start = ReadWords.DayOrNone(whole.Start, "whole.start"),
            Facts = ReadWords.Both(
                written.Facts,
                whole.Facts,
                "facts",
                (fact, kind) => new FactReference(kind.ToTerm(fact.Kind), fact.Id)),
            Topics = ReadWords.All(whole.Topics, ReadTopic.Of),
        };

    private static RuleCard Card(DecisionDocument written, CardDocument card)
    {
        RuleCard read = new(
            written.Rule,
            card.Title.ToText(),
            LegalBases.Words.Parse(card.LegalBasis, "whole.card.legalBasis"),
            ReadWords.All(written.Sources, source => source))
        {
            Because = card.Because?.ToText() ?? Text.Empty,
            Task = written.Task is { } task ? LiveabilityTasks.Words.Parse(task, "task") : null,
            Precedence = card.Precedence,
            Parts = ReadWords.All(card.Parts, part => part),
            Missing = ReadWords.All(card.Missing, term => term.ToTerm()),
            NamesPeople = card.NamesPeople == true,
        };
        return card.Purpose is { } purpose ? read with { Purpose = purpose.ToText() } : read;
    }

    private static ValueList<BlockTarget> Blocks(DecisionDocument written, WholeDocument whole) =>
        ReadWords.Both(written.Blocks, whole.Blocks, "blocks", BlockTargets.Of);

    private static DatedItem Date(DateDocument date, WholeDateDocument words) => new(
        words.What.ToTerm(date.What), ReadWords.Day(date.On, "dates.on"), words.Ground?.ToText() ?? Text.Empty);

    private static DataField Field(string name, string ofClass) =>
        new(name, DataClasses.Words.Parse(ofClass, "whole.fields"));

    private static WithheldField Withheld(WithheldDocument withheld, string ofClass) => new(
        Field(withheld.Field, ofClass), WithheldReasons.Words.Parse(withheld.Reason, "withheld.reason"));

    private static KeepsAway Keeps(string? word) =>
        word is null ? default
        : Enum.TryParse(word, out KeepsAway keeps) && Enum.IsDefined(keeps) ? keeps
        : throw new JsonException($"whole.keepsAway is {Quoted.Mark(word)}; write "
            + $"{Quoted.Choice(Enum.GetNames<KeepsAway>()).English}, or leave it out.");
}
