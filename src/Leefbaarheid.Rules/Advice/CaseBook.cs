using Leefbaarheid.Rules.Views;

namespace Leefbaarheid.Rules.Advice;

/// <summary>
/// All that was proposed in a case and what becomes of it (B0.7 to B0.9), worked out once whenever something of it
/// changes. Blocks take away first, then suppressions, then what was done; what goes with another falls with it.
/// </summary>
internal sealed class CaseBook
{
    private readonly Precedence precedence;
    private readonly Done[] records;
    private readonly Weighed[] proposals;
    private List<Suppression>? suppressions;

    public CaseBook(Grouping<CaseSubject, Decision> proposals, Group<Done> records, Precedence precedence)
    {
        (Case, this.precedence) = (proposals.Key, precedence);
        this.records = records.Copy();
        this.proposals = new Weighed[proposals.Count];
        int place = 0;
        foreach (Decision proposal in proposals)
        {
            this.proposals[place++] = new Weighed(this, proposal);
        }

        TakeBlocked();
        TakeSuppressedAndDone();
        TakeWhatIsAlone();
        Merge();
        AskOnce();
    }

    public CaseSubject Case { get; }

    public Weighed Of(Decision proposal)
    {
        foreach (Weighed row in proposals)
        {
            if (row.Proposal.Equals(proposal))
            {
                return row;
            }
        }

        throw new ArgumentException($"{proposal.Rule} proposed nothing of the kind in {Case}.", nameof(proposal));
    }

    public IEnumerable<Decision> BlocksOf(Decision proposal) =>
        proposals.Select(row => row.Proposal).Where(other => other is Block block && block.Takes(proposal));

    public IEnumerable<Decision> SuppressorsOf(Decision proposal) =>
        (suppressions ?? []).Where(taker => taker.Takes(proposal)).Select(taker => taker.By);

    /// <summary>What comes first of what stands; null where nothing but blocks does.</summary>
    public Decision? First
    {
        get
        {
            Decision? first = null;
            foreach (Weighed row in proposals)
            {
                if (row.Told is not (null or Block) && (first is null || row.Told.CompareTo(first) < 0))
                {
                    first = row.Told;
                }
            }

            return first;
        }
    }

    /// <summary>How many decisions answer a topic: what is left, and what gave way to what is left.</summary>
    public int AnswersOn(Topic topic)
    {
        int answers = 0;
        foreach (Weighed row in proposals)
        {
            if (row.IsUnblocked && row.Proposal.Topics.Contains(topic))
            {
                answers += (row.IsLeft ? 1 : 0) + CountLeftInPlaceOf(row.Proposal);
            }
        }

        return answers;
    }

    private int CountLeftInPlaceOf(Decision proposal)
    {
        int count = 0;
        for (int i = 0; i < suppressions?.Count; i++)
        {
            count += suppressions[i].IsAbout(proposal) ? CountLeft(suppressions[i].By) : 0;
        }

        return count;
    }

    private int CountLeft(Decision same)
    {
        int count = 0;
        foreach (Weighed row in proposals)
        {
            count += row.IsLeft && row.IsOneDecisionWith(same) ? 1 : 0;
        }

        return count;
    }

    private void TakeBlocked()
    {
        foreach (Weighed row in proposals)
        {
            row.Fate = IsBlocked(row.Proposal) ? Fate.Blocked : Fate.Stands;
            AddSuppressionBy(row);
        }
    }

    private void TakeSuppressedAndDone()
    {
        foreach (Weighed row in proposals)
        {
            row.Fate = !row.IsUnblocked ? row.Fate
                : IsSuppressed(row.Proposal) ? Fate.Suppressed
                : IsDone(row.Proposal) ? Fate.Done
                : Fate.Stands;
        }
    }

    private void TakeWhatIsAlone()
    {
        foreach (Weighed row in proposals)
        {
            row.Fate = row.IsLeft && !HasCompany(row.Proposal) ? Fate.Alone : row.Fate;
        }
    }

    private bool IsBlocked(Decision proposal)
    {
        foreach (Weighed row in proposals)
        {
            if (row.Proposal is Block block && block.Takes(proposal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Acts, referrals and plans suppress; a question or a warning does not.</summary>
    private void AddSuppressionBy(Weighed row)
    {
        if (row.IsUnblocked && row.Proposal is Act or Refer or Schedule
            && precedence.SuppressedBy(row.Proposal.Rule) is { Length: > 0 } rules)
        {
            (suppressions ??= new(capacity: 1)).Add(new Suppression(row.Proposal, rules, LastDone(row.Proposal)));
        }
    }

    private bool IsSuppressed(Decision proposal)
    {
        for (int i = 0; i < suppressions?.Count; i++)
        {
            if (suppressions[i].Takes(proposal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A step or referral that carries out the rule, on or after the start of the term, ends it.</summary>
    private bool IsDone(Decision proposal) => proposal is not (Require or Warn) && LastDone(proposal) is not null;

    private LocalDate? LastDone(Decision proposal) => records.Length == 0 ? null :
        records.Where(record => record.Rule == proposal.Rule && record.On >= proposal.Start)
            .Max(record => (LocalDate?)record.On);

    private bool HasCompany(Decision proposal)
    {
        if (proposal.StandsWith is not { } rule)
        {
            return true;
        }

        foreach (Weighed row in proposals)
        {
            if (row.IsLeft && row.Proposal is Act or Refer && row.Proposal.Rule == rule
                && (proposal.Partner is null || proposal.Partner.Kind == row.Proposal.Partner?.Kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is told is one decision a key.</summary>
    private void Merge()
    {
        foreach (Weighed row in proposals)
        {
            if (row.IsTold && row.Told is null)
            {
                Merge(row);
            }
        }
    }

    private void Merge(Weighed row)
    {
        List<Decision>? same = null;
        foreach (Weighed other in proposals)
        {
            if (other.IsTold && other != row && other.IsOneDecisionWith(row.Proposal))
            {
                (same ??= [row.Proposal]).Add(other.Proposal);
            }
        }

        row.Told = same is null ? row.Proposal : Merged.Of(same);
        foreach (Weighed other in proposals)
        {
            if (same is not null && other.IsTold && other.IsOneDecisionWith(row.Proposal))
            {
                other.Told = row.Told;
            }
        }
    }

    /// <summary>An unknown is asked by the first rule that hangs on it; nothing left to ask is no question.</summary>
    private void AskOnce()
    {
        if (!Array.Exists(proposals, row => row.Told is Require))
        {
            return;
        }

        Decision[] questions = [.. proposals.Select(row => row.Told).OfType<Require>()];
        foreach (Weighed row in proposals)
        {
            row.Told = row.Told is Require question ? LeftOf(question, questions) : row.Told;
        }
    }

    private Require? LeftOf(Require question, Decision[] questions)
    {
        bool isFirst = !Array.Exists(questions, other => precedence.Row(other) < precedence.Row(question));
        ValueList<string> missing = isFirst ? question.Missing : question.Missing
            .Where(fact => !Array.Exists(questions, other =>
                precedence.Row(other) < precedence.Row(question) && other.Missing.Contains(fact)))
            .ToValueList();
        return missing.Count == 0 ? null
            : missing.Count == question.Missing.Count ? question
            : question with { Missing = missing };
    }
}
