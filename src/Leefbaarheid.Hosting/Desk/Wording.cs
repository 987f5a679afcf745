using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Leefbaarheid.Hosting;

/// <summary>Conclusions as they are told.</summary>
internal sealed class Wording(Language language)
{
    /// <summary>With what the key of a decision begins.</summary>
    public const string Decisions = "decision|";

    /// <summary>What is told of a conclusion; nothing of those of a host's own types.</summary>
    public Announcement? Of(object conclusion) => conclusion switch
    {
        Decision decision => Of(decision),
        Primary first => new(KeyOf("primary", first.Case), first.Case.Id, Json(w =>
        {
            w.WriteString("case", first.Case.Id);
            w.WriteString("primary", first.Rule);
        }))
        {
            Rule = first.Rule,
        },
        NoRuleMatched topic => Of(topic),
        _ => null,
    };

    private Announcement Of(Decision decision) => new(
        $"{KeyOf("decision", decision.Case)}|{decision.Rule}|{decision.Kind}|{decision.Partner?.Kind}|{decision.Of}",
        decision.Case.Id,
        AdviceJson.Write(decision, language))
    {
        Rule = decision.Rule,
        Due = decision.Due,
        Facts = decision.Facts.Select(FactKey.Of).ToValueList(),
    };

    private Announcement Of(NoRuleMatched topic) => new(
        $"{KeyOf("unanswered", topic.Case)}|{topic.Topic.File}|{topic.Signal}", topic.Case.Id, Json(w =>
        {
            w.WriteString("case", topic.Case.Id);
            w.WriteString("topic", topic.Topic.File);
            w.WriteString("signal", topic.Signal.Value);
            w.WriteString("due", NodaTime.Text.LocalDatePattern.Iso.Format(topic.Due));
            w.WriteString("because", language == Language.English ? topic.Because.English : topic.Because.Dutch);
        }))
    {
        Due = topic.Due,
        Facts = [new(FactKinds.Signal.Code, topic.Signal.Value)],
    };

    private static string KeyOf(string output, CaseSubject subject) =>
        $"{output}|{subject.Kind.English} {subject.Id}";

    private static string Json(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter writer = new(bytes))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
