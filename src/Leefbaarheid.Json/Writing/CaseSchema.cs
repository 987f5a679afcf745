using System.Text.Json.Nodes;

namespace Leefbaarheid.Json;

/// <summary>A JSON schema (draft 7) of case files, for editors and other tools.</summary>
/// <remarks>
/// It knows names, sorts of values and what is obligatory. What concerns several properties or facts (references, dates
/// that follow each other, a BSN in a text) only <see cref="CaseReader"/> knows.
/// </remarks>
public static class CaseSchema
{
    /// <summary>The schema as UTF-8, as it is shipped as <c>case-file.schema.json</c>.</summary>
    public static byte[] Write()
    {
        JsonObject schema = new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Zaakbestand (case file)",
        };
        foreach ((string key, JsonNode? value) in Schemas.Definition(CaseFacts.Shape).ToArray())
            schema[key] = value!.DeepClone();
        JsonObject definitions = [];
        foreach (Shape shape in CaseFacts.Shape.All().Skip(1).OrderBy(shape => shape.Name, StringComparer.Ordinal))
            definitions[shape.Name] = Schemas.Definition(shape);
        schema["definitions"] = definitions;
        return Indented.Write(writer => schema.WriteTo(writer));
    }
}
