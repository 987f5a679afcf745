using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using Leefbaarheid.Domain;
using Leefbaarheid.Json.Documents;
using Leefbaarheid.Json.Reading;
using NodaTime;

namespace Leefbaarheid.Json.Validation;

/// <summary>What the validators check; each failure carries the problem with its place in the file.</summary>
internal static class Checks
{
    private const int MostWords = 10;
    private static readonly Text Nothing = new("niets", "nothing");

    public static void Obligatory<T, TValue>(this IRuleBuilder<T, TValue> rule, string dutch, string english)
        where T : FileObject => rule.Custom((value, context) =>
    {
        if (value is null)
            context.Report(Nothing, new($"{dutch} (verplicht)", $"{english} (obligatory)"));
    });

    /// <summary>A day that lies behind: on the day of the advice at the latest.</summary>
    public static IRuleBuilderOptionsConditions<T, LocalDate?> Recorded<T>(
        this IRuleBuilder<T, LocalDate?> rule, LocalDate at)
        where T : FileObject => rule.Custom((day, context) =>
    {
        if (day > at)
            context.Report(Text.Same(Iso(day.Value)), new(
                $"een datum tot en met {Iso(at)}, de dag van het advies",
                $"a date up to {Iso(at)}, the day of the advice"));
    });

    public static void NotBefore<T>(this IRuleBuilder<T, LocalDate?> rule, Func<T, LocalDate?> first, string name)
        where T : FileObject => rule.Custom((day, context) =>
    {
        if (day is { } end && first(context.InstanceToValidate) is { } start && end < start)
            context.Report(Text.Same(Iso(end)), new(
                $"een datum vanaf {Iso(start)} ({name})", $"a date from {Iso(start)} ({name})"));
    });

    /// <summary>A reference to something that is in the file.</summary>
    public static void In<T>(this IRuleBuilder<T, string?> rule, IReadOnlyCollection<string> ids, Text what)
        where T : FileObject => rule.Custom((id, context) =>
    {
        if (id is not null && !ids.Contains(id))
            context.Report(Text.Same(Quoted.Mark(id)), Expected(id, ids, what));
    });

    /// <summary>A word of the rule that is carried out, which says which of its decisions.</summary>
    public static void IsOf<T>(
        this IRuleBuilder<T, string?> rule, Func<T, string?> carriesOut, Func<T, IReadOnlyCollection<string>?> words)
        where T : FileObject => rule.Custom((word, context) =>
    {
        if (word is null)
            return;
        if (carriesOut(context.InstanceToValidate) is not { } id)
            context.Report(Text.Same(Quoted.Mark(word)), new(
                "niets, of ook de regel die wordt uitgevoerd (carriesOut)",
                "nothing, or the rule that is carried out as well (carriesOut)"));
        else if (words(context.InstanceToValidate) is { } known && !known.Contains(word))
            context.Report(Text.Same(Quoted.Mark(word)), OneOf(
                known, $"niets: {id} kent hier geen of", $"nothing: {id} has no of here"));
    });

    /// <summary>One of the blocks of a complex that is in the file.</summary>
    public static void IsBlockOf<T>(this IRuleBuilder<T, string?> rule, Func<T, string?> complex, FileIndex file)
        where T : FileObject => rule.Custom((block, context) =>
    {
        if (block is not null && complex(context.InstanceToValidate) is { } id
            && file.BlocksOf(id) is { } blocks && !blocks.Contains(block))
        {
            string name = Quoted.Mark(id);
            context.Report(Text.Same(Quoted.Mark(block)), OneOf(
                blocks,
                $"niets: complex {name} noemt geen blokken (blocks)",
                $"nothing: complex {name} lists no blocks (blocks)"));
        }
    });

    /// <summary>Ids that differ from each other.</summary>
    public static void Distinct<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>> rule)
        where T : FileObject
        where TItem : IdentifiedObject => rule.Custom((items, context) => context.ReportTwins(items));

    public static void ReportTwins<T>(this ValidationContext<T> context, IEnumerable<IdentifiedObject> items)
        where T : FileObject
    {
        foreach (IGrouping<string, IdentifiedObject> twins in items.GroupBy(item => item.Id).Where(g => g.Count() > 1))
        {
            string first = twins.First().Path;
            foreach (IdentifiedObject twin in twins.Skip(1))
                context.Report(JsonPath.Property(twin.Path, "id"), Text.Same(Quoted.Mark(twin.Id)), new(
                    $"een id die niet al bij {first} staat", $"an id that is not that of {first}"));
        }
    }

    public static void Report<T>(this ValidationContext<T> context, Text found, Text expected)
        where T : FileObject => context.Report(
        JsonPath.Member(context.InstanceToValidate.Path, context.PropertyPath), found, expected);

    public static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    public static void Report<T>(this ValidationContext<T> context, string path, Text found, Text expected)
    {
        InputProblem problem = new(path, found, expected);
        context.AddFailure(new ValidationFailure(path, problem.ToString()) { CustomState = problem });
    }

    private static Text OneOf(IReadOnlyCollection<string> words, string dutchNone, string englishNone) =>
        words.Count > 0 ? Quoted.Choice(words.Take(MostWords)) : new(dutchNone, englishNone);

    private static Text Expected(string id, IReadOnlyCollection<string> ids, Text what)
    {
        if (ids.Count == 0)
        {
            return new(
                $"{what.Dutch} in dit bestand (er staat er geen in)", $"{what.English} in this file (there is none)");
        }

        Text nearest = Quoted.Choice(Nearest.To(id, ids));
        return new($"{what.Dutch} in dit bestand: {nearest.Dutch}", $"{what.English} in this file: {nearest.English}");
    }
}
