namespace Leefbaarheid.Engine.Explaining;

/// <summary>A row whose time has passed or is still to come, and what it rests on.</summary>
internal readonly record struct Away<T>(T Row, Validity Validity, bool IsToCome, ImmutableArray<Premise> Premises)
{
    public Lapse As(IRelation? relation) =>
        new(relation, Row!, Validity) { IsToCome = IsToCome, Premises = Premises };
}
