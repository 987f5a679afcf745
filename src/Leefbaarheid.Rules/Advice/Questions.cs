namespace Leefbaarheid.Rules;

/// <summary>
/// Questions of one case, or about one fact of it: each unknown is asked by the first rule that hangs on it, due with
/// the earliest step of all that do.
/// </summary>
internal sealed class Questions
{
    private readonly Precedence precedence;
    private readonly Dictionary<Term, (int Row, LocalDate? Due)> asked = [];

    public Questions(Require[] questions, Precedence precedence)
    {
        this.precedence = precedence;
        foreach (Require question in questions)
        {
            Note(question);
        }
    }

    /// <summary>What is left of a question to ask; nothing left to ask is no question.</summary>
    public Require? LeftOf(Require question)
    {
        int row = precedence.Row(question);
        ValueList<Term> missing = question.Missing.Where(fact => asked[fact].Row >= row).ToValueList();
        LocalDate? due = missing.Min(fact => asked[fact].Due);
        return question.Missing.Count == 0 ? question
            : missing.Count == 0 ? null
            : missing.Count == question.Missing.Count && due == question.Due ? question
            : question with { Missing = missing, Due = due };
    }

    private void Note(Require question)
    {
        int row = precedence.Row(question);
        foreach (Term fact in question.Missing)
        {
            (int first, LocalDate? due) = asked.GetValueOrDefault(fact, (row, null));
            asked[fact] = (Math.Min(first, row), due is null || question.Due < due ? question.Due ?? due : due);
        }
    }
}
