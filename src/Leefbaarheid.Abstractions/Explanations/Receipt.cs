using System.Collections.Immutable;
using NodaTime;

namespace Leefbaarheid.Abstractions;

/// <summary>The account of a conclusion that can be kept: by which rules, on which facts, at which moment.</summary>
/// <param name="Fingerprint">Which rules, see <see cref="Rulebook.Fingerprint"/>.</param>
/// <param name="Version">The version of the engine that drew the conclusion.</param>
/// <param name="Moment">The moment of the session.</param>
/// <param name="Conclusion">The conclusion.</param>
/// <param name="Rules">The ids of all rules on the way to it, each once, in order of the telling.</param>
/// <param name="Facts">The given facts that it rests on, each once, in order of the telling.</param>
/// <param name="Why">The reasons.</param>
public sealed record Receipt(
    string Fingerprint,
    string Version,
    Instant Moment,
    object Conclusion,
    ImmutableArray<string> Rules,
    ImmutableArray<object> Facts,
    Explanation Why);
