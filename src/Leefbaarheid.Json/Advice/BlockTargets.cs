using System.Text.Json;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>What a block holds back, by a word and the sort of thing it names: one word may name two.</summary>
internal static class BlockTargets
{
    private const string Rule = "rule";
    private const string DataOfRule = "dataOfRule";
    private const string DataOfPayload = "dataOfPayload";
    private const string Partner = "partner";
    private const string Step = "step";
    private const string Field = "field";
    private const string DataOf = "PersonalData ";

    private static readonly BlockTarget[] Steps =
    [
        BlockTarget.JointTalks, BlockTarget.OwnVisits, BlockTarget.StartNotice, BlockTarget.TerminationProposal,
    ];

    public static IReadOnlyList<string> Sorts { get; } = [Rule, DataOfRule, DataOfPayload, Partner, Step, Field];

    public static string SortOf(BlockTarget target) => Sorts.First(sort => Find(target.Word.Code, sort) == target);

    public static BlockTarget Of(string word, string sort) => Find(word, sort)
        ?? throw new JsonException(
            $"blocks has {Quoted.Mark(word)}, which is no {Quoted.Plain(sort)}; write what it was.");

    private static BlockTarget? Find(string word, string sort) => sort switch
    {
        Rule => BlockTarget.Rule(word),
        DataOfRule when word.StartsWith(DataOf, StringComparison.Ordinal) =>
            BlockTarget.PersonalDataOf(word[DataOf.Length..]),
        DataOfPayload when word.StartsWith(DataOf, StringComparison.Ordinal) =>
            BlockTarget.PersonalData(new PayloadId(word[DataOf.Length..])),
        Partner when PartnerKinds.Words.TryParse(word, out PartnerKind kind) => BlockTarget.Partner(kind),
        Step => Array.Find(Steps, step => step.Word.Code == word),
        // Of a field the block keeps the name alone.
        Field => BlockTarget.Field(new DataField(word, DataClass.Fact)),
        _ => null,
    };
}
