namespace Leefbaarheid.Rules;

/// <summary>
/// All that was proposed in a case and what becomes of it (how-the-rules-are-read.md, 7 to 9), worked out once
/// whenever something of it changes. Blocks take away first, then suppressions, then what was done; what goes with
/// another falls with it.
/// </summary>
internal sealed class CaseBook
{
    /// <summary>So many blocks are asked one by one, alike or not.</summary>
    private const int Few = 8;

    private readonly Precedence precedence;
    private readonly Weighed[] proposals;
    private List<Suppression>? suppressions;

    public CaseBook(Grouping<CaseSubject, Decision> proposals, Group<Done> records, Precedence precedence)
    {
        (Case, this.precedence) = (proposals.Key, precedence);
        this.proposals = new Weighed[proposals.Count];
        int place = 0;
        foreach (Decision proposal in proposals)
        {
            this.proposals[place++] = new Weighed(this, proposal);
        }

        if (place > 1)
        {
            Array.Sort(this.proposals, Together.Instance);
        }

        NoteWhatWasDone(records.Copy());
        TakeBlocked();
        TakeSuppressedAndDone();
        TakeWhatIsAlone();
        AskOnceOfEach();
        Merge();
        AskOnce();
    }

    public CaseSubject Case { get; }

    public Weighed Of(Decision proposal)
    {
        int place = Together.PlaceOf(proposal, proposals);
        return place >= 0
            ? proposals[place]
            : throw new ArgumentException($"{proposal.Rule} proposed nothing of the kind in {Case}.", nameof(proposal));
    }

    public IEnumerable<Decision> BlocksOf(Decision proposal) =>
        proposals.Where(row => Blocks(row, proposal)).Select(row => row.Proposal);

    public IEnumerable<Decision> SuppressorsOf(Decision proposal) =>
        TakersOf(proposal).Select(taker => taker.By.Proposal);

    /// <summary>The first rule of safety that a block is kept from holding back; null where there is none.</summary>
    public string? KeptFrom(Block block) => Array.Find(
        proposals, row => block.Takes(row.Proposal) && !precedence.LetsBlock(block, row.Proposal))?.Proposal.Rule;

    /// <summary>The questions of earlier rules that ask something of what this one asks.</summary>
    public IEnumerable<Decision> AskersBefore(Require question) =>
        from row in proposals
        where row.IsTold && row.Proposal is Require other
            && precedence.Row(other) < precedence.Row(question)
            && other.About == question.About
            && other.Missing.Any(question.Missing.Contains)
        select row.Proposal;

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

    /// <summary>
    /// Whether a decision that is told rests on the topic, or one that was suppressed: what goes first is told then.
    /// </summary>
    public bool Answers(Topic topic) => Exists(topic, row => IsToldNow(row) || row.Fate == Fate.Suppressed);

    /// <summary>
    /// The same after efforts in vain: what was suppressed answers only where what suppresses it is told, or is a
    /// referral that is open.
    /// </summary>
    public bool AnswersStill(Topic topic) =>
        Exists(topic, IsToldNow)
        || Exists(topic, row => row.Fate == Fate.Suppressed && TakersOf(row.Proposal).Any(GoesOn));

    private bool Exists(Topic topic, Predicate<Weighed> isSo)
    {
        foreach (Weighed row in proposals)
        {
            if (row.IsOn(topic) && isSo(row))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsToldNow(Weighed row) => row.Told is not (null or Block);

    private static bool GoesOn(Suppression taker) =>
        IsToldNow(taker.By) || taker.By.Proposal.KeepsAway == KeepsAway.WhileProposed;

    private void NoteWhatWasDone(Done[] records)
    {
        if (records.Length == 0 || !Array.Exists(records, record => Together.OfRule(record.Rule, proposals).Length > 0))
        {
            return;
        }

        foreach (IGrouping<string, Done> ofRule in records.GroupBy(record => record.Rule))
        {
            CarryingOut.Note(Together.OfRule(ofRule.Key, proposals).ToArray(), [.. ofRule]);
        }
    }

    private void TakeBlocked()
    {
        Block[] blocks = BlocksInForce();
        foreach (Weighed row in proposals)
        {
            row.Fate = IsBlocked(row.Proposal, blocks) ? Fate.Blocked : Fate.Stands;
            AddSuppressionBy(row);
        }
    }

    private bool IsBlocked(Decision proposal, Block[] blocks)
    {
        foreach (Block block in blocks)
        {
            if (Takes(block, proposal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The blocks in force; where there are many, of those of one rule that hold back the same one.</summary>
    private Block[] BlocksInForce()
    {
        Weighed[] rows = Array.FindAll(proposals, static row => row is { DoneOn: null, Proposal: Block });
        Block[] blocks = Array.ConvertAll(rows, static row => (Block)row.Proposal);
        return blocks.Length <= Few ? blocks : [.. blocks.DistinctBy(block => (block.Rule, block.Blocks))];
    }

    private void TakeSuppressedAndDone()
    {
        Taking taking = default;
        foreach (Weighed row in proposals)
        {
            taking = taking.Rule == row.Proposal.Rule ? taking : Taking.Of(row.Proposal.Rule, suppressions);
            row.Fate = IsDone(row) ? Fate.Done
                : row.Proposal is Act { OverSince: not null } ? Fate.Over
                : row.Fate == Fate.Blocked ? Fate.Blocked
                : row.Proposal is not Block && taking.Takes(row.Proposal) ? Fate.Suppressed
                : Fate.Stands;
        }
    }

    private void TakeWhatIsAlone()
    {
        foreach (Weighed row in proposals)
        {
            row.Fate = row.Fate == Fate.Stands && !HasCompany(row.Proposal) ? Fate.Alone : row.Fate;
        }
    }

    private bool Blocks(Weighed row, Decision proposal) =>
        row.Proposal is Block block && row.DoneOn is null && Takes(block, proposal);

    private bool Takes(Block block, Decision proposal) =>
        block.Takes(proposal) && precedence.LetsBlock(block, proposal);

    /// <summary>Acts and referrals suppress, and a plan that says so; a question or a warning does not.</summary>
    private void AddSuppressionBy(Weighed row)
    {
        if (row.IsUnblocked
            && (row.Proposal is Act or Refer || row.Proposal.KeepsAway == KeepsAway.WhileProposed)
            && precedence.SuppressedBy(row.Proposal.Rule) is { Length: > 0 } rules)
        {
            (suppressions ??= new(capacity: 1)).Add(new Suppression(row, rules));
        }
    }

    private IEnumerable<Suppression> TakersOf(Decision proposal) =>
        suppressions?.Where(taker => taker.Takes(proposal)) ?? [];

    /// <summary>Questions and warnings are not ended by records, but a last look is.</summary>
    private static bool IsDone(Weighed row) =>
        row.DoneOn is not null && row.Proposal is not (Require { EndsWithStep: false } or Warn);

    private bool HasCompany(Decision proposal)
    {
        if (proposal.StandsWith is not { } rule)
        {
            return true;
        }

        foreach (Weighed row in Together.OfRule(rule, proposals))
        {
            if (row.IsLeft && row.Proposal is Act or Refer
                && (proposal.Partner is null || proposal.Partner.Kind == row.Proposal.Partner?.Kind)
                && row.SharesTopicWith(proposal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is told is one decision a key.</summary>
    private void Merge()
    {
        int end;
        for (int start = 0; start < proposals.Length; start = end)
        {
            end = start + 1;
            while (end < proposals.Length && Together.AreOne(proposals[start].Proposal, proposals[end].Proposal))
            {
                end++;
            }

            Merge(proposals.AsSpan(start..end));
        }
    }

    private static void Merge(ReadOnlySpan<Weighed> ofOne)
    {
        if (ofOne is [var only])
        {
            only.Told = only.IsTold ? only.Left : null;
            return;
        }

        Weighed[] told = Array.FindAll(ofOne.ToArray(), row => row is { IsTold: true, Left: not null });
        Decision? merged = told.Length > 1 ? Merged.Of([.. told.Select(row => row.Left!)]) : null;
        foreach (Weighed row in told)
        {
            row.Told = merged ?? row.Left;
        }
    }

    /// <summary>What belongs to one fact of several (a placement) is asked once of that one.</summary>
    private void AskOnceOfEach()
    {
        if (!Array.Exists(proposals, row => row is { IsTold: true, Proposal: Require { About: not null } }))
        {
            return;
        }

        foreach (var asking in proposals.Where(row => row.IsTold && row.Proposal is Require { About: not null })
            .GroupBy(row => ((Require)row.Proposal).About))
        {
            Questions questions = new([.. asking.Select(row => (Require)row.Proposal)], precedence);
            foreach (Weighed row in asking)
            {
                row.Left = questions.LeftOf((Require)row.Proposal);
            }
        }
    }

    /// <summary>
    /// An unknown is asked once a case, by the first rule that hangs on it. What belongs to one of several (a payload)
    /// is asked with its own.
    /// </summary>
    private void AskOnce()
    {
        Weighed[] asking = Array.FindAll(proposals, static row => row.Told is Require { Of: null, About: null });
        if (asking.Length < 2)
        {
            return;
        }

        Questions questions = new(Array.ConvertAll(asking, static row => (Require)row.Told!), precedence);
        foreach (Weighed row in asking)
        {
            row.Told = questions.LeftOf((Require)row.Told!);
        }
    }
}
