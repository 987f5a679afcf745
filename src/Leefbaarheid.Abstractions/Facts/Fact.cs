using System.Diagnostics.CodeAnalysis;

namespace Leefbaarheid.Abstractions;

/// <summary>Makes relations. Keep each in a static field: a type of fact has one relation.</summary>
public static class Fact
{
    /// <summary>Facts that the host puts.</summary>
    /// <typeparam name="T">A fact.</typeparam>
    /// <typeparam name="TId">Its identity, by its own equality.</typeparam>
    /// <param name="id">The identity of a fact; pure, and never null.</param>
    /// <param name="dutch">A fact in Dutch words, for explanations.</param>
    /// <param name="english">The same in English; the Dutch words where left out.</param>
    /// <param name="about">
    /// Whether a fact is about something else by which people ask; as <see cref="IAbout"/>, from outside.
    /// </param>
    public static Given<T, TId> Given<T, [DynamicallyAccessedMembers(Contents.Kept)] TId>(
        Func<T, TId> id,
        Func<T, string>? dutch = null,
        Func<T, string>? english = null,
        Func<T, object, bool>? about = null)
        where TId : notnull
    {
        ArgumentNullException.ThrowIfNull(id);
        return new Given<T, TId>(id, dutch, english, about);
    }

    /// <summary>Facts that rules conclude, known by nothing but their value.</summary>
    /// <typeparam name="T">A conclusion.</typeparam>
    /// <param name="dutch">A conclusion in Dutch words, for explanations.</param>
    /// <param name="english">The same in English; the Dutch words where left out.</param>
    /// <param name="about">
    /// Whether a fact is about something else by which people ask; as <see cref="IAbout"/>, from outside.
    /// </param>
    public static Concluded<T> Concluded<[DynamicallyAccessedMembers(Contents.Kept)] T>(
        Func<T, string>? dutch = null,
        Func<T, string>? english = null,
        Func<T, object, bool>? about = null) =>
        new(null, null, dutch, english, about);

    /// <summary>
    /// Facts that rules conclude, with a key: one that ends as another with the same key begins is reported as amended.
    /// </summary>
    /// <typeparam name="T">A conclusion.</typeparam>
    /// <typeparam name="TKey">What stays the same when only wording or detail changes.</typeparam>
    /// <param name="key">The key of a conclusion; pure, and never null.</param>
    /// <param name="dutch">A conclusion in Dutch words, for explanations.</param>
    /// <param name="english">The same in English; the Dutch words where left out.</param>
    /// <param name="about">
    /// Whether a fact is about something else by which people ask; as <see cref="IAbout"/>, from outside.
    /// </param>
    public static Concluded<T> Concluded<
        [DynamicallyAccessedMembers(Contents.Kept)] T,
        [DynamicallyAccessedMembers(Contents.Kept)] TKey>(
        Func<T, TKey> key,
        Func<T, string>? dutch = null,
        Func<T, string>? english = null,
        Func<T, object, bool>? about = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        return new Concluded<T>(fact => key(fact), typeof(TKey), dutch, english, about);
    }
}
