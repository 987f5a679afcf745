using Leefbaarheid.Domain;
using Leefbaarheid.Engine;
using Leefbaarheid.Json;
using NodaTime;

namespace Leefbaarheid.Benchmarks.Field;

/// <summary>
/// A stateless request about one household, of the facts in samples/bench/request.json: open a session on a shared
/// rulebook, put, evaluate, read the decisions, drop it. Reading the file is not part of it.
/// </summary>
internal sealed class FieldRequest
{
    private readonly CaseFacts facts = Read(Path.Combine("samples", "bench", "request.json"));

    public IReadOnlyList<Decision> Serve() => Open().Conclusions<Decision>();

    public Session Open()
    {
        var session = Session.Open(FieldSession.Rulebook, FieldSession.MomentOf(facts.At));
        session.PutRange(facts.Households);
        session.PutRange(facts.Signals);
        session.PutRange(facts.Partners);
        session.PutRange(facts.Covenants);
        session.PutRange(facts.AreaTeams);
        session.Evaluate();
        return session;
    }

    private static CaseFacts Read(string file) =>
        CaseReader.Read(File.ReadAllBytes(Repository.Find(file))) is { Facts: { } facts }
            ? facts
            : throw new InvalidOperationException($"{file} is no right case file.");
}
