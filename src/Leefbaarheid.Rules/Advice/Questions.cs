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
        var (left, due) = (0, default(LocalDate?));
        foreach (Term fact in question.Missing.AsSpan())
        {
            (int first, LocalDate? earliest) = asked[fact];
            left += first >= row ? 1 : 0;
            due = first >= row && (due is null || earliest < due) ? earliest : due;
        }

        return question.Missing.Count == 0 ? question
            : left == 0 ? null
            : left == question.Missing.Count && due == question.Due ? question
            : question with { Missing = FirstAsked(question.Missing, row), Due = due };
    }

    private ValueList<Term> FirstAsked(ValueList<Term> facts, int row) =>
        facts.Where(fact => asked[fact].Row >= row).ToValueList();

    private void Note(Require question)
    {
        int row = precedence.Row(question);
        foreach (Term fact in question.Missing.AsSpan())
        {
            (int first, LocalDate? due) = asked.GetValueOrDefault(fact, (row, null));
            asked[fact] = (Math.Min(first, row), due is null || question.Due < due ? question.Due ?? due : due);
        }
    }
}
