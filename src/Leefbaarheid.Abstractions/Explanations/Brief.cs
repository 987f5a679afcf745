using System.Collections.Immutable;

namespace Leefbaarheid.Abstractions;

/// <summary>Tells an answer in one sentence, with no more beneath it than fits a page.</summary>
internal sealed class Brief(Language language)
{
    private const int Shown = 8;
    private readonly Words words = new(language);

    public Outline Tell(Explanation why)
    {
        var ways = why.Supports.SelectMany(Unfolded).ToList();
        var rules = ways.GroupBy(way => way.Rule).ToList();
        return new Outline(
            words.Of(why.Relation, why.Conclusion),
            [
                .. from rule in rules
                   select new Outline(words.Of(rule.Key), [.. Lines(Held(rule.SelectMany(way => way.Steps)))]),
                .. Facts(ways.SelectMany(way => way.Steps)),
                .. Section("Bronnen", "Sources", rules.SelectMany(rule => rule.Key.Sources).Select(words.Of)),
            ]);
    }

    public Outline Tell(Diagnosis diagnosis)
    {
        var (rule, ways) = (diagnosis.Rule.Id, diagnosis.Ways);
        ImmutableArray<Way> through = [.. ways.Where(way => way.Conclusion is not null)];
        var standing = through.SelectMany(Standing).Distinct().ToList();
        var taken = through.Select(Taker).OfType<Step>().Select(words.WhyStopped).Distinct().ToList();
        if (standing.Count > 0)
        {
            return new Outline(
                Sentence(rule, standing[0]),
                [
                    .. Section("En ook", "And", standing.Skip(1)),
                    .. Section("Voorgesteld, maar", "Proposed, but", taken),
                    .. Reasons(through),
                ]);
        }

        if (taken.Count > 0 && diagnosis.StandsFrom is null)
        {
            return new Outline(
                words.Pick($"{rule} is voorgesteld, maar {taken[0]}.", $"{rule} is proposed, but {taken[0]}."),
                [.. Section("En ook", "And", taken.Skip(1)), .. Reasons(through)]);
        }

        return new Outline(
            WhyNone(diagnosis), [.. Section("Voorgesteld, maar", "Proposed, but", taken), .. Reasons(ways)]);
    }

    /// <summary>A rule that only passes on is told by what it passed on.</summary>
    private static IEnumerable<Support> Unfolded(Support way) => way.Rule.IsFolded
        ? way.Premises.OfType<ConclusionPremise>().SelectMany(passed => passed.Why.Supports).SelectMany(Unfolded)
        : [way];

    /// <summary>What came of a conclusion: itself, or what the bookkeeping made of it.</summary>
    private IEnumerable<string> Standing(Way way) =>
        from end in way.Onward.IsEmpty ? [way] : way.Onward.SelectMany(onward => onward.Ways)
        where end.Conclusion is not null
        select words.Of(end.Relation!, end.Conclusion!);

    /// <summary>The clause of the bookkeeping that took a conclusion away; null where none did.</summary>
    private static Step? Taker(Way way) => way.Onward.IsEmpty || way.Onward.Any(onward => onward.Concludes)
        ? null
        : way.Onward.SelectMany(onward => onward.Ways).Select(Stop).FirstOrDefault();

    private static Step Stop(Way way) => way.Steps.First(step => step.Outcome != Outcome.Held);

    private static string Sentence(string rule, string text) =>
        text.StartsWith(rule, StringComparison.Ordinal) ? text : $"{rule}: {text}";

    private string WhyNone(Diagnosis diagnosis)
    {
        var rule = diagnosis.Rule.Id;
        return diagnosis switch
        {
            { StandsFrom: { } moment } => words.Pick(
                $"{rule} wacht tot {Words.Day(moment)}.", $"{rule} waits until {Words.Day(moment)}."),
            { IsKnown: false } => words.Pick(
                $"{rule}: hierover is niets bekend.", $"{rule}: nothing is known of this."),
            { Ways: [] } => words.Pick(
                $"{rule} geldt niet: er is niets waarbij de regel begint.",
                $"{rule} does not apply: there is nothing for it to begin with."),
            _ when Stop(diagnosis.Ways[0]) is { Outcome: Outcome.Broke } stop => words.Pick(
                $"{rule} kon niet worden beoordeeld: {words.WhyStopped(stop)}.",
                $"{rule} could not be evaluated: {words.WhyStopped(stop)}."),
            _ => words.Pick(
                $"{rule} geldt niet: {words.WhyStopped(Stop(diagnosis.Ways[0]))}.",
                $"{rule} does not apply: {words.WhyStopped(Stop(diagnosis.Ways[0]))}."),
        };
    }

    /// <summary>The conditions and facts of the way that came furthest, and where others stopped.</summary>
    private IEnumerable<Outline> Reasons(ImmutableArray<Way> ways)
    {
        var steps = ways.IsEmpty ? [] : ways[0].Steps;
        var first = ways is [{ Conclusion: null } furthest, ..] ? words.WhyStopped(Stop(furthest)) : "";
        var others = from way in ways
                     where way.Conclusion is null
                     let stop = Stop(way)
                     where !stop.Said.IsEmpty || stop.Validity is not null
                     let text = words.WhyStopped(stop)
                     where text != first
                     select text;
        return
        [
            .. Section("Klopt wel", "This holds", Held(steps)),
            .. Section("Klopt ook niet", "Nor does this", others),
            .. Facts(steps),
        ];
    }

    private IEnumerable<string> Held(IEnumerable<Step> steps) =>
        from step in steps
        where step.Outcome == Outcome.Held
        from text in new[] { words.Of(step), TimeOf(step) }
        where text.Length > 0
        select text;

    /// <summary>When a row counts, of a clause that does not say so itself.</summary>
    private string TimeOf(Step step) =>
        step is { Said.IsEmpty: true, Validity: { } v } && v != Validity.Always ? words.When(v) : "";

    /// <summary>What steps rest on, what was said of the members of groups, and who does not count now.</summary>
    private IEnumerable<Outline> Facts(IEnumerable<Step> steps)
    {
        var premises = steps.SelectMany(step => step.Premises).ToList();
        var away = premises.OfType<GroupPremise>().SelectMany(group => group.Lapsed).ToLookup(lapse => lapse.IsToCome);
        return
        [
            .. Section("Rust op", "Rests on", Told(premises)),
            .. Section(words.Away(false), away[false].Select(Text)),
            .. Section(words.Away(true), away[true].Select(Text)),
        ];
    }

    /// <summary>Each fact once, with what clauses said of it as the member of a group.</summary>
    private IEnumerable<string> Told(IEnumerable<Premise> premises) =>
        from told in premises.SelectMany(Facts)
        group told.Said by told.Fact into said
        let words = string.Join("; ", said.Where(text => text.Length > 0).Distinct())
        select words.Length == 0 ? said.Key : $"{said.Key} [{words}]";

    private IEnumerable<(string Fact, string Said)> Facts(Premise premise) => premise switch
    {
        GroupPremise group => group.Members.SelectMany(Facts),
        MemberPremise member => words.Facts(member.Premises)
            .Select((fact, place) => (fact, place == 0 ? Said(member.Steps) : "")),
        _ => words.Facts([premise]).Select(fact => (fact, "")),
    };

    private string Said(ImmutableArray<Step> steps) =>
        string.Join("; ", steps.Select(words.Of).Where(text => text.Length > 0));

    private string Text(Lapse lapse) => $"{words.Of(lapse)} [{words.When(lapse.Validity)}]";

    private IEnumerable<Outline> Section(string dutch, string english, IEnumerable<string> lines) =>
        Section(words.Pick(dutch, english), lines);

    private IEnumerable<Outline> Section(string title, IEnumerable<string> lines)
    {
        ImmutableArray<Outline> shown = [.. Lines(lines)];
        return shown.IsEmpty ? [] : [new Outline(Capital(title), shown)];
    }

    private static string Capital(string title) => $"{char.ToUpperInvariant(title[0])}{title[1..]}";

    private IEnumerable<Outline> Lines(IEnumerable<string> lines)
    {
        var all = lines.Distinct().ToList();
        var more = all.Count - Shown;
        return all.Take(more > 1 ? Shown : all.Count)
            .Concat(more > 1 ? [words.Pick($"en nog {more}", $"and {more} more")] : [])
            .Select(line => Outline.Line(line));
    }
}
