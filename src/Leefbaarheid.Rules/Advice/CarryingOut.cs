namespace Leefbaarheid.Rules;

/// <summary>
/// What steps and referrals have ended of one rule in a case (how-the-rules-are-read.md, 7). A referral ends the
/// referral to its kind of partner; a step the act or plan that it names, else the one that its kind means, else the
/// first that is still open. Only what starts on or before the day of the record is ended by it.
/// </summary>
internal static class CarryingOut
{
    /// <summary>Notes at each proposal of the rule when it was last carried out.</summary>
    /// <param name="ofRule">The proposals of the rule.</param>
    /// <param name="records">The records that carry it out.</param>
    public static void Note(Weighed[] ofRule, Done[] records)
    {
        foreach (Done made in records.Where(record => record.Partner is not null))
        {
            End(ofRule.Where(row => EndsWith(row.Proposal, made)), made);
        }

        NoteSteps(Parts(ofRule), [.. records.Where(record => record.Partner is null)]);
        foreach (Weighed block in ofRule.Where(row => row.Proposal is Block { EndsWithAct: true }))
        {
            block.DoneOn = ofRule.Where(row => row.Proposal is Act && row.SharesTopicWith(block.Proposal))
                .Max(act => act.DoneOn);
        }
    }

    private static bool EndsWith(Decision proposal, Done made) =>
        proposal is Refer or Act { EndsWithReferral: true }
        && (proposal.Partner is null || proposal.Partner.Kind == made.Partner);

    private static void NoteSteps(List<Weighed[]> parts, Done[] steps)
    {
        var others = new List<Done>();
        foreach (Done step in steps)
        {
            if (Named(parts, step) is { } name)
            {
                End(parts.Where(part => part[0].Proposal.Of == name).SelectMany(part => part), step);
            }
            else
            {
                others.Add(step);
            }
        }

        foreach (Done step in others.OrderBy(step => step.On).ThenBy(step => step.Id, StringComparer.Ordinal))
        {
            End(FirstOpen(parts, step), step);
        }
    }

    /// <summary>
    /// The acts, plans and last looks, those that one word names together, in the order in which steps end them.
    /// </summary>
    private static List<Weighed[]> Parts(Weighed[] ofRule) =>
    [
        .. ofRule.Where(row => row.Proposal is Act or Schedule or Require { EndsWithStep: true })
            .GroupBy(row => row.Proposal.Of)
            .OrderBy(part => PlaceOf(part.First().Proposal))
            .ThenBy(part => part.Min(row => row.Proposal.Start) ?? LocalDate.MaxIsoValue)
            .ThenBy(part => part.Key is null)
            .ThenBy(part => part.Key, StringComparer.Ordinal)
            .Select(part => part.ToArray()),
    ];

    private static int PlaceOf(Decision proposal) =>
        proposal.Card.Parts.TakeWhile(word => word != proposal.Of).Count();

    private static string? Named(List<Weighed[]> parts, Done step) =>
        step.Of ?? (parts.Exists(part => Knows(part[0].Proposal, step.Means)) ? step.Means : null);

    private static bool Knows(Decision proposal, string? word) =>
        word is not null && (proposal.Of == word || proposal.Card.Parts.Contains(word));

    /// <summary>The first of which something is open; where nothing is, the last that it could have ended.</summary>
    private static Weighed[] FirstOpen(List<Weighed[]> parts, Done step) =>
        parts.Find(part => Array.Exists(part, row => row.DoneOn is null && Ends(step, row.Proposal)))
        ?? parts.FindLast(part => Array.Exists(part, row => Ends(step, row.Proposal)))
        ?? [];

    private static void End(IEnumerable<Weighed> rows, Done record)
    {
        foreach (Weighed row in rows.Where(row => Ends(record, row.Proposal)))
        {
            row.DoneOn = row.DoneOn is { } earlier && earlier > record.On ? earlier : record.On;
        }
    }

    /// <summary>From the start of the term on, while its time lasts; what has no start is ended by any.</summary>
    private static bool Ends(Done record, Decision proposal) =>
        !proposal.EndsWithFacts
        && (proposal.Start is not { } start || record.On >= start)
        && !(proposal is Act { OverSince: { } over } && record.On >= over);
}
