namespace Leefbaarheid.Rules;

/// <summary>A topic of a case; people ask by the case.</summary>
internal readonly record struct TopicKey(CaseSubject Case, Topic Topic) : IAbout
{
    public bool IsAbout(object subject) => Case.IsMeantBy(subject);
}
