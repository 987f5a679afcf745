using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Areas;
using Leefbaarheid.Domain.Identifiers;
using Leefbaarheid.Domain.Words;
using NodaTime;

namespace Leefbaarheid.Json.Reading;

/// <summary>The sorts of values that a case file holds.</summary>
internal static partial class Readings
{
    private const int ShortList = 6;

    /// <summary>The host's own key: kept as it is, never looked into.</summary>
    public static Reading<string> Id { get; } = Of(Filled, new("een id (tekst)", "an id (text)"));

    public static Reading<string> Text { get; } = Of(Filled, new("tekst", "text"));

    public static Reading<LocalDate?> Date { get; } = Of(
        value => value.ValueKind == JsonValueKind.String ? CaseReader.ParseDay(value.GetString()!) : null,
        new("een datum als \"2026-11-23\"", "a date like \"2026-11-23\""));

    public static Reading<Answer?> Answer { get; } = Of(
        ToAnswer,
        new("true, false of \"Unknown\"", "true, false or \"Unknown\""));

    public static Reading<decimal?> HoursPerWeek { get; } = Of(
        value => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal hours)
            && hours is >= 0 and <= 168
                ? hours
                : (decimal?)null,
        new("een getal van 0 tot en met 168 (uren)", "a number from 0 up to 168 (hours)"));

    /// <summary>The id of a rule: capitals, a hyphen, two digits.</summary>
    public static Reading<string> RuleId { get; } = Code(
        text => RuleIdForm().IsMatch(text) ? text : null,
        new("de id van een regel, als \"BB-01\"", "the id of a rule, like \"BB-01\""));

    public static Reading<BagId> DwellingId { get; } = Code(
        text => BagId.TryParse(text, out BagId? id) && id.CanBeDwelling ? id : null,
        new("een BAG-id van 16 cijfers: gemeente (4), soort 01, 02 of 03, nummer (10)",
            "a BAG id of 16 digits: municipality (4), kind 01, 02 or 03, number (10)"));

    public static Reading<Postcode> Postcode { get; } = Code(
        text => Domain.Identifiers.Postcode.TryParse(text, out Postcode? code) ? code : null,
        new("een postcode als \"5038 AB\"", "a postcode like \"5038 AB\""));

    public static Reading<NeighbourhoodCode> Neighbourhood { get; } = Code(
        text => NeighbourhoodCode.TryParse(text, out NeighbourhoodCode? code) ? code : null,
        new("een CBS-buurtcode: BU en 8 tekens, als \"BU08551103\"",
            "a CBS neighbourhood code: BU and 8 characters, like \"BU08551103\""));

    public static Reading<AreaCode> Area { get; } = Code(
        text => AreaCode.TryParse(text, out AreaCode? code) ? code : null,
        new("een CBS-code: GM en 4, WK en 6 of BU en 8 tekens, als \"WK085511\"",
            "a CBS code: GM and 4, WK and 6 or BU and 8 characters, like \"WK085511\""));

    public static Reading<MunicipalityCode> Municipality { get; } = Code(
        text => MunicipalityCode.TryParse(text, out MunicipalityCode? code) ? code : null,
        new("een CBS-gemeentecode: GM en 4 tekens, als \"GM0855\"",
            "a CBS municipality code: GM and 4 characters, like \"GM0855\""));

    public static Reading<int?> Whole(int least, int most) => Of(
        value => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number)
            && number >= least && number <= most
                ? number
                : (int?)null,
        new(string.Create(CultureInfo.InvariantCulture, $"een geheel getal van {least} tot en met {most}"),
            string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} up to {most}")));

    /// <summary>A word of a list; where it is none, the nearest are shown, or all of a short list.</summary>
    public static Reading<T?> Word<T>(WordList<T> words)
        where T : struct, Enum => new(
        value => value.ValueKind == JsonValueKind.String && words.TryParse(value.GetString(), out T word)
            ? word
            : (T?)null,
        value => Quoted.Choice(
            value.ValueKind == JsonValueKind.String && words.Count > ShortList
                ? Nearest.To(value.GetString()!, words.Select(word => word.File))
                : words.Select(word => word.File)));

    /// <summary>A word of a list whose place in it may be given as a number too, such as a severity.</summary>
    public static Reading<T?> WordOrNumber<T>(WordList<T> words, Func<int, T> ofNumber)
        where T : struct, Enum
    {
        Reading<T?> word = Word(words);
        Reading<int?> number = Whole(0, words.Count - 1);
        return new(
            value => number.Read(value) is { } n ? ofNumber(n) : word.Read(value),
            value => Quoted.Either(number.Expected(value), word.Expected(value)));
    }

    private static Reading<T> Code<T>(Func<string, T?> parse, Text expected)
        where T : class => Of(
        value => value.ValueKind == JsonValueKind.String ? parse(value.GetString()!) : null, expected);

    private static Reading<T> Of<T>(Func<JsonElement, T?> read, Text expected) => new(read, _ => expected);

    private static string? Filled(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString()!.Trim() is { Length: > 0 } text ? text : null;

    private static bool? ToFlag(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static Answer? ToAnswer(JsonElement value) => ToFlag(value) is { } flag
        ? Answers.Of(flag)
        : value.ValueKind == JsonValueKind.String && Answers.Words.TryParse(value.GetString(), out Answer answer)
            ? answer
            : null;

    [GeneratedRegex("^[A-Z]{2,6}-[0-9]{2}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex RuleIdForm();
}
