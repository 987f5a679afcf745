using Leefbaarheid.Domain;
using Leefbaarheid.Engine;
using Leefbaarheid.Json;

namespace Leefbaarheid.Benchmarks.Field;

/// <summary>
/// A stateless request about one household, of the facts in a file of samples/bench: open a session on a shared
/// rulebook, put, evaluate, read the decisions, drop it. Reading the file is not part of it.
/// </summary>
/// <param name="file">The name of the file.</param>
internal sealed class FieldRequest(string file)
{
    /// <summary>Signals of nuisance and violence.</summary>
    public const string Signals = "request.json";

    /// <summary>Arrears, a placement and a part in a project besides.</summary>
    public const string Household = "household.json";

    private readonly Session kept = Session.Open(FieldSession.Rulebook, default);
    private readonly CaseFacts facts = Read(Path.Combine("samples", "bench", file));

    /// <summary>By a session of its own, which is dropped.</summary>
    public IReadOnlyList<Decision> ServeAlone() => Open().Conclusions<Decision>();

    /// <summary>By a session that serves one request after the other, as a host would.</summary>
    public IReadOnlyList<Decision> Serve()
    {
        kept.Reset(FieldSession.MomentOf(facts.At));
        facts.PutInto(kept);
        kept.Evaluate();
        return kept.Conclusions<Decision>();
    }

    public Session Open()
    {
        var session = Session.Open(FieldSession.Rulebook, FieldSession.MomentOf(facts.At));
        facts.PutInto(session);
        session.Evaluate();
        return session;
    }

    private static CaseFacts Read(string file) =>
        CaseReader.Read(File.ReadAllBytes(Repository.Find(file))) is { Facts: { } facts }
            ? facts
            : throw new InvalidOperationException($"{file} is no right case file.");
}
