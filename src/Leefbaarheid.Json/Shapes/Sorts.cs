using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;
using NodaTime;
using NodaTime.Text;

namespace Leefbaarheid.Json;

/// <summary>The sorts of values that have no codes of their own: texts, days, numbers, answers, words.</summary>
internal static class Sorts
{
    private const string Unknown = "Unknown";
    private const int ShortList = 6;
    private static readonly Text SomeText = new("tekst", "text");
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>The host's own key: kept as it is, never looked into.</summary>
    public static Sort<string> Id { get; } = Filled(new("een id (tekst)", "an id (text)"), new("een id", "an id"));

    /// <summary>A word or key that is written as text, and in which no BSN is looked for.</summary>
    public static Sort<string> Key { get; } = Filled(SomeText, SomeText);

    /// <summary>Free text; a number in it that may be a BSN is refused and never shown.</summary>
    public static Sort<string> Text { get; } = Filled(SomeText, SomeText) with { IsFree = true };

    /// <summary>A day of what has been, on or before the day of the advice.</summary>
    public static Sort<LocalDate> Recorded { get; } = Day(Dating.Recorded);

    /// <summary>A day that may lie ahead.</summary>
    public static Sort<LocalDate> Planned { get; } = Day(Dating.Planned);

    /// <summary>Yes, no or unknown, written as true and false.</summary>
    public static Sort<Answer> Answer { get; } = new()
    {
        Read = ToAnswer,
        Write = (writer, answer) => writer.WriteBooleanValue(answer == Domain.Answer.Yes),
        Expected = Always(new("true, false of \"Unknown\"", "true, false or \"Unknown\"")),
        Called = new("ja of nee", "yes or no"),
        StandIn = Domain.Answer.Unknown,
        Schema = () => new JsonObject { ["enum"] = new JsonArray(true, false, "Yes", "No", "Unknown") },
    };

    /// <summary>An answer of which unknown is the same as none.</summary>
    public static Sort<bool> YesOrNo { get; } = (Answer with
    {
        Absent = Unknown,
        Schema = () => new JsonObject { ["enum"] = new JsonArray(true, false, "Yes", "No") },
    }).As(answer => answer == Domain.Answer.Yes, Answers.Of);

    /// <summary>An amount or a number of hours: any number between bounds, both included.</summary>
    public static Sort<decimal> Number(decimal least, decimal most, Text expected) => Between(
        least, most, expected, "number", element => element.TryGetDecimal(out decimal number) ? number : null);

    /// <summary>Euros, not under 0, with at most two decimals.</summary>
    public static Sort<decimal> Euros { get; } = new()
    {
        Read = element => element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out decimal euros)
            && euros >= 0 && decimal.Round(euros, 2) == euros
                ? (true, euros)
                : default,
        Write = (writer, euros) => writer.WriteNumberValue(euros),
        Expected = Always(new(
            "een bedrag in euro's vanaf 0, met hooguit twee decimalen",
            "an amount in euros from 0, with at most two decimals")),
        Called = new("een bedrag", "an amount"),
        StandIn = 0,
        Schema = () => new JsonObject { ["type"] = "number", ["minimum"] = 0 },
    };

    /// <summary>A time of the day, to the minute.</summary>
    public static Sort<LocalTime> Time { get; } = new()
    {
        Read = element => element.ValueKind == JsonValueKind.String
            && Minutes.Parse(element.GetString()!) is { Success: true, Value: var time }
                ? (true, time)
                : default,
        Write = (writer, time) => writer.WriteStringValue(Minutes.Format(time)),
        Expected = Always(new("een tijd als \"09:00\"", "a time like \"09:00\"")),
        Called = new("een tijd", "a time"),
        StandIn = LocalTime.Midnight,
        Schema = () => new JsonObject { ["type"] = "string", ["pattern"] = "^([01][0-9]|2[0-3]):[0-5][0-9]$" },
    };

    /// <summary>A whole number between bounds, both included.</summary>
    public static Sort<int> Whole(int least, int most) => Between(
        least,
        most,
        new(string.Create(CultureInfo.InvariantCulture, $"een geheel getal van {least} tot en met {most}"),
            string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} up to {most}")),
        "integer",
        element => element.TryGetInt32(out int number) ? number : null);

    /// <summary>A word of a list; where it is none, the nearest are shown, or all of a short list.</summary>
    public static Sort<T> Word<T>(WordList<T> words)
        where T : struct, Enum => OfWords<T>.Made.GetValue(words, OfWords<T>.Make);

    /// <summary>A word of a list for which "Unknown" may be written instead of leaving it out.</summary>
    public static Sort<T> WordOrUnknown<T>(WordList<T> words)
        where T : struct, Enum => OfWords<T>.MadeOrUnknown.GetValue(
        words, list => OfWords<T>.Make(list) with { Absent = Unknown });

    /// <summary>A word of a list whose place in it may be given as a number too, such as a severity.</summary>
    public static Sort<T> WordOrNumber<T>(WordList<T> words, Func<int, T> ofNumber)
        where T : struct, Enum
    {
        Sort<T> word = Word(words);
        Sort<int> number = Whole(0, words.Count - 1);
        return word with
        {
            Read = element => number.Read(element) is (true, var n) ? (true, ofNumber(n)) : word.Read(element),
            Expected = element => Quoted.Either(number.Expected(element), word.Expected(element)),
            Schema = () => new JsonObject { ["anyOf"] = new JsonArray(number.Schema(), word.Schema()) },
        };
    }

    /// <summary>A text that has a form of its own.</summary>
    public static Sort<T> Code<T>(Func<string, T?> parse, string pattern, Text expected, string example)
        where T : class => new()
        {
            Read = element => element.ValueKind == JsonValueKind.String && parse(element.GetString()!) is { } code
                ? (true, code)
                : default,
            Write = (writer, code) => writer.WriteStringValue(code.ToString()),
            Expected = Always(expected),
            Called = expected,
            StandIn = parse(example)!,
            Schema = () => new JsonObject { ["type"] = "string", ["pattern"] = pattern },
        };

    /// <summary>A time as case files write it.</summary>
    public static string Iso(LocalTime time) => Minutes.Format(time);

    private static Sort<T> Between<T>(T least, T most, Text expected, string type, Func<JsonElement, T?> read)
        where T : struct, INumber<T> => new()
        {
            Read = element => element.ValueKind == JsonValueKind.Number && read(element) is { } number
                && number >= least && number <= most
                    ? (true, number)
                    : default,
            Write = (writer, number) => writer.WriteNumberValue(decimal.CreateChecked(number)),
            Expected = Always(expected),
            Called = expected,
            StandIn = least,
            Schema = () => new JsonObject
            {
                ["type"] = type,
                ["minimum"] = decimal.CreateChecked(least),
                ["maximum"] = decimal.CreateChecked(most),
            },
        };

    private static Sort<string> Filled(Text expected, Text called) => new()
    {
        Read = element =>
            element.ValueKind == JsonValueKind.String && element.GetString()!.Trim() is { Length: > 0 } text
                ? (true, text)
                : default,
        Write = (writer, text) => writer.WriteStringValue(text),
        Expected = Always(expected),
        Called = called,
        StandIn = "?",
        Schema = () => new JsonObject { ["type"] = "string", ["pattern"] = "\\S" },
    };

    private static Sort<LocalDate> Day(Dating dating) => new()
    {
        Read = element => element.ValueKind == JsonValueKind.String && Days.Parse(element.GetString()!) is { } day
            ? (true, day)
            : default,
        Write = (writer, day) => writer.WriteStringValue(Days.Iso(day)),
        Expected = Always(new("een datum als \"2026-11-23\"", "a date like \"2026-11-23\"")),
        Called = new("een datum", "a date"),
        StandIn = Days.First,
        Schema = () => new JsonObject
        {
            ["type"] = "string",
            ["format"] = "date",
            ["pattern"] = "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$",
        },
        Dating = dating,
    };

    private static (bool, Answer) ToAnswer(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.True => (true, Domain.Answer.Yes),
        JsonValueKind.False => (true, Domain.Answer.No),
        JsonValueKind.String => (Answers.Words.TryParse(element.GetString(), out Answer answer), answer),
        _ => default,
    };

    private static Func<JsonElement, Text> Always(Text expected) => _ => expected;

    /// <summary>The sorts of the lists of words, each made once.</summary>
    private static class OfWords<T>
        where T : struct, Enum
    {
        public static readonly ConditionalWeakTable<WordList<T>, Sort<T>> Made = [];
        public static readonly ConditionalWeakTable<WordList<T>, Sort<T>> MadeOrUnknown = [];

        public static Sort<T> Make(WordList<T> words) => new()
        {
            Read = element =>
                element.ValueKind == JsonValueKind.String && words.TryParse(element.GetString(), out T word)
                    ? (true, word)
                    : default,
            Write = (writer, word) => writer.WriteStringValue(words.File(word)),
            Expected = element => Choice(element, [.. words.Select(word => word.File)]),
            Called = new("een woord", "a word"),
            StandIn = words.First().Value,
            Schema = () => new JsonObject
            {
                ["type"] = "string",
                ["enum"] = new JsonArray([.. words.SelectMany(word => word.Aliases.Prepend(word.File)).Select(Node)]),
            },
        };

        private static Text Choice(JsonElement element, string[] words) => Quoted.Choice(
            element.ValueKind == JsonValueKind.String && words.Length > ShortList
                ? Nearest.To(element.GetString()!, words)
                : words,
            words);

        private static JsonNode? Node(string word) => word;
    }
}
