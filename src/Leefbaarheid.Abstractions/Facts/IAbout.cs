namespace Leefbaarheid.Abstractions;

/// <summary>
/// Something that is about something else by which people ask: implement it on the key of a group, or on a fact or a
/// conclusion, so that <c>WhyNot</c> finds it by that other thing. A key of a case and a topic, say, is about its case.
/// </summary>
public interface IAbout
{
    /// <summary>Whether this is about a subject. Must be pure.</summary>
    /// <param name="subject">What somebody asks about.</param>
    bool IsAbout(object subject);
}
