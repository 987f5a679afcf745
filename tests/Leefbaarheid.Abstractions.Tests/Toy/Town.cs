namespace Leefbaarheid.Abstractions.Tests.Toy;

/// <summary>The relations of the toy world: streets and complaints are given, visits and letters concluded.</summary>
public static class Town
{
    public static readonly Given<Street, int> Streets = Fact.Given<Street, int>(s => s.Id);
    public static readonly Given<Complaint, int> Complaints = Fact.Given<Complaint, int>(c => c.Id);
    public static readonly Concluded<Visit> Visits = Fact.Concluded<Visit>();
    public static readonly Concluded<Letter> Letters = Fact.Concluded<Letter>();
}
