namespace Leefbaarheid.Rules;

/// <summary>A case as the key of a group; people ask by what it is the case of.</summary>
internal readonly record struct CaseKey(CaseSubject Case) : IAbout
{
    public bool IsAbout(object subject) => Case.IsMeantBy(subject);
}
