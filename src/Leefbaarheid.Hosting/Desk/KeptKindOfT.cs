namespace Leefbaarheid.Hosting;

/// <summary>A kind of fact that a desk keeps.</summary>
/// <param name="name">What it is called in a log.</param>
/// <param name="relation">The relation that has these facts.</param>
/// <param name="caseOf">The case that a fact hangs on; none of kinds that are shared.</param>
internal sealed class KeptKind<T, TId>(string name, Given<T, TId> relation, Func<T, CaseSubject>? caseOf)
    : KeptKind(name, isShared: caseOf is null)
    where T : class
    where TId : notnull
{
    public override Type Type => typeof(T);

    public override FactKey KeyOf(object fact) => new(Name, relation.Id((T)fact).ToString()!);

    public override CaseSubject? CaseOf(object fact) => caseOf?.Invoke((T)fact);

    public override string Write(object fact) => FactJson.Write((T)fact);

    public override object Read(string json) => FactJson.Read<T>(json);

    public override string Erase(object fact) => FactJson.Erase<T>(Write(fact));

    public override void PutInto(Session session, IEnumerable<object> facts) => session.PutRange(facts.Cast<T>());

    public override void RemoveFrom(Session session, object fact) => session.Remove<T>(relation.Id((T)fact));
}
