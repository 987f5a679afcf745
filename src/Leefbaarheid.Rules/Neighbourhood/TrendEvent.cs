namespace Leefbaarheid.Rules;

/// <summary>A signal or case file that counts for a trend.</summary>
/// <param name="Key">Where, and for what.</param>
/// <param name="On">The day it came in or was opened.</param>
/// <param name="Case">Whom or what it is about.</param>
/// <param name="Fact">What it was.</param>
internal sealed record TrendEvent(TrendKey Key, LocalDate On, CaseSubject Case, FactReference Fact) : INamed
{
    string INamed.Name(Language language) =>
        $"{(language == Language.Dutch ? Fact.Kind.Name.Dutch : Fact.Kind.Name.English)} {Fact.Id}";
}
