using System.Text.Json;
using System.Text.Json.Nodes;
using Leefbaarheid.Domain;
using Leefbaarheid.Rules;

namespace Leefbaarheid.Json;

/// <summary>The sort of option that says what kinds of partners may receive.</summary>
internal static class OptionRecipients
{
    private static readonly OptionSort<PartnerKind> Kind = OptionSorts.Word(PartnerKinds.Words);
    private static readonly OptionSort<DataClass> Class = OptionSorts.Word(DataClasses.Words);

    private static readonly OptionSort<ValueList<DataField>> Fields = OptionSorts.List(new OptionSort<DataField>
    {
        Read = ReadField,
        Write = WriteField,
        Expected = OneField,
        Schema = () => new JsonObject
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["enum"] = new JsonArray([.. DataFields.All.Select(one => (JsonNode)one.Name)]) },
                Object(("name", OptionSorts.Text.Schema()), ("class", Class.Schema()))),
        },
        StandIn = DataFields.Facts,
    });

    /// <summary>Each kind of partner once, with its fields.</summary>
    public static OptionSort<ValueList<RecipientFields>> Sort { get; } = Once(OptionSorts.List(
        new OptionSort<RecipientFields>
        {
            Read = Read,
            Write = Write,
            Expected = new("een object met \"kind\" en \"fields\"", "an object with \"kind\" and \"fields\""),
            Schema = () => Object(("kind", Kind.Schema()), ("fields", Fields.Schema())),
            StandIn = new(PartnerKind.Police, []),
        }));

    private static Text OneField => Quoted.Either(
        Quoted.Choice(DataFields.All.Select(one => one.Name)),
        new("een eigen veld met \"name\" en \"class\"", "a field of your own with \"name\" and \"class\""));

    private static OptionSort<ValueList<RecipientFields>> Once(OptionSort<ValueList<RecipientFields>> list) =>
        list with
        {
            Read = (node, problems) =>
            {
                (bool Is, ValueList<RecipientFields> Value) read = list.Read(node, problems);
                return !read.Is || AreApart(node, read.Value, problems) ? read : default;
            },
        };

    private static bool AreApart(PolicyNode node, ValueList<RecipientFields> recipients, ProblemList problems)
    {
        Dictionary<PartnerKind, string> places = [];
        bool areApart = true;
        foreach ((PolicyNode item, RecipientFields recipient) in node.Items!.Zip(recipients))
        {
            if (places.TryAdd(recipient.Kind, item.Path))
                continue;
            areApart = false;
            string other = places[recipient.Kind];
            problems.AddLater(item.PathOf("kind"), Text.Same(Quoted.Mark(PartnerKinds.Words.File(recipient.Kind))), new(
                $"een soort partner die niet al bij {other} staat", $"a kind of partner that is not that of {other}"));
        }

        return areApart;
    }

    private static (bool Is, RecipientFields Value) Read(PolicyNode node, ProblemList problems)
    {
        PolicyObject recipient = new(node, problems, new("een object", "an object"));
        PolicyNode? kind = recipient.Need("kind", new("een soort partner", "a kind of partner"));
        PolicyNode? fields = recipient.Need("fields", new("een lijst", "a list"));
        recipient.Done();
        (bool Is, PartnerKind Value) ofKind = kind is null ? default : Kind.Read(kind, problems);
        (bool Is, ValueList<DataField> Value) named = fields is null ? default : Fields.Read(fields, problems);
        return recipient.IsRight && ofKind.Is && named.Is ? (true, new(ofKind.Value, named.Value)) : default;
    }

    private static void Write(Utf8JsonWriter writer, RecipientFields recipient)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("kind");
        Kind.Write(writer, recipient.Kind);
        writer.WritePropertyName("fields");
        Fields.Write(writer, recipient.Fields);
        writer.WriteEndObject();
    }

    private static (bool Is, DataField Value) ReadField(PolicyNode node, ProblemList problems)
    {
        if (node.Text is { } known && DataFields.All.FirstOrDefault(one => one.Name == known) is { } field)
            return (true, field);
        if (node.Properties is null || node.Text is not null)
            return OptionSorts.Wrong<DataField>(node, problems, OneField);
        PolicyObject own = new(node, problems, OneField);
        PolicyNode? name = own.Need("name", new("de naam van een veld", "the name of a field"));
        PolicyNode? ofClass = own.Need("class", Class.Expected);
        own.Done();
        (bool Is, string Value) named = name is null ? default : OptionSorts.Text.Read(name, problems);
        (bool Is, DataClass Value) kind = ofClass is null ? default : Class.Read(ofClass, problems);
        return own.IsRight && named.Is && kind.Is ? (true, new(named.Value, kind.Value)) : default;
    }

    private static void WriteField(Utf8JsonWriter writer, DataField field)
    {
        if (DataFields.All.Contains(field))
        {
            writer.WriteStringValue(field.Name);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("name", field.Name);
        writer.WritePropertyName("class");
        Class.Write(writer, field.Class);
        writer.WriteEndObject();
    }

    private static JsonObject Object(params ReadOnlySpan<(string Name, JsonObject Schema)> properties)
    {
        JsonArray required = [];
        JsonObject all = [];
        foreach ((string name, JsonObject schema) in properties)
        {
            required.Add((JsonNode)name);
            all[name] = schema;
        }

        return new()
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = required,
            ["properties"] = all,
        };
    }
}
