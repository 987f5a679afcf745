namespace Leefbaarheid.Abstractions;

/// <summary>
/// Something that people know by a name although it is no fact: implement it on a row that is a part of one, such as a
/// training of an employee, so that an explanation names the row and not only what it is a part of.
/// </summary>
public interface INamed
{
    /// <summary>The name, with what it is a part of, as explanations name facts. Must be pure.</summary>
    /// <param name="language">The reader's language.</param>
    string Name(Language language);
}
