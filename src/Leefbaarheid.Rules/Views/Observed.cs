namespace Leefbaarheid.Rules;

/// <summary>
/// What a partner in care is told of a concern: what was seen, and whom to call only where the household agrees. Where
/// it does not, or nobody knows, someone else looks first.
/// </summary>
internal static class Observed
{
    private static readonly ValueList<DataField> OfBuilding = [DataFields.Building, DataFields.Facts];

    private static readonly ValueList<DataField> WithoutConsent = [DataFields.SubjectAddress, DataFields.Facts];

    private static readonly ValueList<DataField> WithConsent =
        [DataFields.SubjectName, DataFields.SubjectAddress, DataFields.SubjectPhone, DataFields.Facts];

    private static readonly Text Agrees = new(
        "Het huishouden stemt in; daarom gaan naam en telefoon mee.",
        "The household agrees; so its name and phone go along.");

    private static readonly Text Refuses = new(
        "Het huishouden stemt niet in; daarom gaan naam en telefoon niet mee en kijkt een collega eerst mee.",
        "The household does not agree; so no name and phone go, and a colleague looks first.");

    private static readonly Text Unasked = new(
        "Het huishouden is nog niet gevraagd; daarom gaan naam en telefoon niet mee en kijkt een collega eerst mee.",
        "The household has not been asked yet; so name and phone are not shared, and a colleague looks first.");

    private static readonly Text NotKnown = new(
        "Het huishouden is niet bekend; een collega kijkt eerst mee.",
        "The household is not known; a colleague looks first.");

    /// <summary>The referral with the fields that may go, why these, and whether someone else looks first.</summary>
    public static Refer Of(TopicView topic, Refer refer) => refer with
    {
        Because = refer.Because.Then(Reason(topic)),
        Fields = !topic.IsHousehold ? OfBuilding : Agreed(topic) ? WithConsent : WithoutConsent,
        NeedsReview = !Agreed(topic),
        Facts = topic.FactsWithHousehold,
    };

    /// <summary>Households of which nobody knows whether they agree.</summary>
    public static Query<WithPartner<TopicView>> NotAsked(Query<WithPartner<TopicView>> told) =>
        from row in told
        where Say(
            row.Row.IsHousehold,
            $"zaak van een {row.Row.Case.Kind.Dutch}, een huishouden kan instemmen",
            $"case of a {row.Row.Case.Kind.English}, a household can agree")
        where Say(
            row.Row.ConsentToCare == Answer.Unknown,
            $"{Terms.ConsentToCare.Name.Dutch}: {Answers.Words.Name(row.Row.ConsentToCare).Dutch}",
            $"{Terms.ConsentToCare.Name.English}: {Answers.Words.Name(row.Row.ConsentToCare).English}")
        select row;

    /// <summary>The question whether the household agrees.</summary>
    public static Require Asking(TopicView topic, Require question) => question with
    {
        Missing = [Terms.ConsentToCare],
        Facts = topic.FactsWithHousehold,
    };

    private static bool Agreed(TopicView topic) => topic.ConsentToCare == Answer.Yes;

    private static Text Reason(TopicView topic) =>
        !topic.IsHousehold ? NotKnown
        : topic.ConsentToCare switch
        {
            Answer.Yes => Agrees,
            Answer.No => Refuses,
            _ => Unasked,
        };
}
