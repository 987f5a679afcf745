namespace Leefbaarheid.Json;

/// <summary>A JSON schema (draft 7) of agendas, as <see cref="AgendaJson"/> writes them.</summary>
public static class AgendaSchema
{
    /// <summary>The schema as UTF-8, as it is shipped as <c>agenda.schema.json</c>.</summary>
    public static byte[] Write() => OutputSchema.OneOrAll(AdviceContext.Default.AgendaDocument, "Agenda");
}
