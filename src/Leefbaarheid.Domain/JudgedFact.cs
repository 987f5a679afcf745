namespace Leefbaarheid.Domain;

/// <summary>Feit in een oordeel: a fact that a <see cref="Verdict"/> looked at.</summary>
/// <param name="Term">What it is called.</param>
/// <param name="Answer">What is known of it.</param>
public readonly record struct JudgedFact(Term Term, Answer Answer)
{
    /// <summary>Its name and answer.</summary>
    public Text Words => new(
        $"{Term.Name.Dutch}: {Answers.Words.Name(Answer).Dutch}",
        $"{Term.Name.English}: {Answers.Words.Name(Answer).English}");
}
