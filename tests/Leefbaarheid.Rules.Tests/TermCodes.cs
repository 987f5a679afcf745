using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules.Tests;

/// <summary>Terms as files have them.</summary>
internal static class TermCodes
{
    public static IEnumerable<string> Codes(this IEnumerable<Term> terms) => terms.Select(term => term.Code);
}
