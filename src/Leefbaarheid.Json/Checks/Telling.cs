using FluentValidation;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>How validators tell what is wrong: as what could not be read, with its place in the file.</summary>
internal static class Telling
{
    private const int MostWords = 10;

    /// <summary>Tells a problem; one that would not be listed any more is only counted.</summary>
    public static void Report(this ValidationContext<ReadFile> context, string path, Text found, Text expected) =>
        context.InstanceToValidate.Problems.AddLater(path, found, expected);

    /// <inheritdoc cref="Report(ValidationContext{ReadFile}, string, Text, Text)"/>
    public static void Report(this ValidationContext<ReadFile> context, string path, string found, Text expected) =>
        context.Report(path, Text.Same(Quoted.Mark(found)), expected);

    /// <summary>Tells where a step or referral is of no decision of the rule that it carries out.</summary>
    public static void CheckOf(
        this ValidationContext<ReadFile> context,
        string path,
        string? of,
        string? rule,
        Func<string, IReadOnlyCollection<string>?> words)
    {
        if (of is null || !context.InstanceToValidate.IsRead(path, "carriesOut"))
            return;
        if (rule is null)
            context.Report(JsonPath.Property(path, "of"), of, new(
                "niets, of ook de regel die wordt uitgevoerd (carriesOut)",
                "nothing, or the rule that is carried out as well (carriesOut)"));
        else if (words(rule) is { } known && !known.Contains(of))
            context.Report(JsonPath.Property(path, "of"), of, OneOf(
                known, new($"niets: {rule} kent hier geen of", $"nothing: {rule} has no of here")));
    }

    /// <summary>The kinds of the partners in a file, where they could be read.</summary>
    public static Dictionary<PartnerId, PartnerKind> KindsOfPartners(this ReadFile file)
    {
        Dictionary<PartnerId, PartnerKind> kinds = [];
        foreach (Placed<Partner> partner in file.All<Partner>().Where(partner => file.IsRead(partner.Path, "kind")))
            kinds.TryAdd(partner.Value.Id, partner.Value.Kind);
        return kinds;
    }

    /// <summary>A partner that is found where one of another kind should be.</summary>
    public static Text PartnerOfKind(PartnerId partner, PartnerKind kind)
    {
        string id = Quoted.Mark(partner.Value);
        string found = Quoted.Mark(PartnerKinds.Words.File(kind));
        return new($"{id}, een partner van de soort {found}", $"{id}, a partner of the kind {found}");
    }

    /// <summary>One of some words; where there are none, nothing at all.</summary>
    public static Text OneOf(IReadOnlyCollection<string> words, Text nothing) =>
        words.Count > 0 ? Quoted.Choice([.. words.Take(MostWords)], words) : nothing;
}
