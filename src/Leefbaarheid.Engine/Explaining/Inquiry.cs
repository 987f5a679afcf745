using System.Security.Cryptography;
using System.Text;

namespace Leefbaarheid.Engine.Explaining;

/// <summary>One question put to a session: from which row it is asked, and what was found out so far.</summary>
internal sealed record Inquiry(Memory Memory)
{
    private readonly Dictionary<(Type Answer, object Asked), object> known = [];
    private readonly Dictionary<Premise, string> texts = new(ReferenceEqualityComparer.Instance);

    /// <summary>The row that is followed.</summary>
    public Origin Origin { get; private init; }

    /// <summary>Whether groups tell which rows left them because their time passed.</summary>
    public bool WantsLapsed { get; init; }

    /// <summary>The members left of the group at the origin, where it is tried whether fewer are enough.</summary>
    public int[]? Chosen { get; init; }

    /// <summary>Whether the question is only which rows come through, not what they rest on.</summary>
    public bool IsBare => Chosen is not null;

    /// <summary>The rows in which groups were made, by the steps that tell of them.</summary>
    public Dictionary<Step, Origin> Gatherings { get; } = new(ReferenceEqualityComparer.Instance);

    public Inquiry From(Origin origin) => this with { Origin = origin };

    /// <summary>What is asked of something, found out the first time.</summary>
    public TAnswer Once<TAnswer>(object asked, Func<TAnswer> find)
        where TAnswer : class
    {
        if (!known.TryGetValue((typeof(TAnswer), asked), out var answer))
            known[(typeof(TAnswer), asked)] = answer = find();
        return (TAnswer)answer;
    }

    /// <summary>The chosen members of a group: by its texts, not by how they came.</summary>
    public IReadOnlyList<T> Choose<T>(object group, IEnumerable<T> members)
    {
        var all = Once(group, () => InOrder(members, member => [Steps.Show(member)]).ToList());
        return [.. Chosen!.Select(place => all[place])];
    }

    /// <summary>Rows by their texts: the same ones are told in the same order, however they came.</summary>
    public static IEnumerable<T> InOrder<T>(IEnumerable<T> rows, Func<T, IEnumerable<string>> texts) =>
        rows.OrderBy(row => texts(row).ToArray(), Comparer<string[]>.Create((x, y) =>
            x.Zip(y, string.CompareOrdinal).FirstOrDefault(order => order != 0, x.Length.CompareTo(y.Length))));

    /// <summary>The facts and conclusions in premises, as texts.</summary>
    public IEnumerable<string> TextsOf(IEnumerable<Premise> premises) => premises.Select(TextOf);

    /// <summary>What each step of a way rests on and says, as texts.</summary>
    public IEnumerable<string> TextsOf(IEnumerable<Step> steps) =>
        from step in steps
        let said = step.Said.Select(saying => saying.Dutch)
        from text in TextsOf(step.Premises).Append($"{step.Clause} {step.Validity} {string.Join(' ', said)}")
        select text;

    private const int Longest = 400;

    private string TextOf(Premise premise) =>
        texts.TryGetValue(premise, out var text) ? text : texts[premise] = premise switch
        {
            FactPremise fact => Steps.Show(fact.Fact),
            ConclusionPremise conclusion => Steps.Show(conclusion.Why.Conclusion),
            MemberPremise member => Short(string.Join('\n', TextsOf(member.Steps))),
            GroupPremise group =>
                Short($"{group.Count} {group.Name} {group.Enough}\n{string.Join('\n', TextsOf(group.Members))}"),
            _ => "",
        };

    /// <summary>Groups of groups would be told in texts as long as all in them: of a long one, a hash.</summary>
    private static string Short(string text) => text.Length <= Longest
        ? text
        : $"{text[..Longest]} {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
