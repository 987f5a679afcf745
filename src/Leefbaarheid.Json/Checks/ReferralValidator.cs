using FluentValidation;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>The partner of a referral is of its kind, and what it is of is a word of its rule.</summary>
internal sealed class ReferralValidator : AbstractValidator<ReadFile>
{
    public ReferralValidator() => RuleFor(file => file).Custom((file, context) =>
    {
        Dictionary<PartnerId, PartnerKind> kinds = Kinds(file);
        foreach ((string path, Referral referral) in file.All<Referral>())
        {
            if (!file.IsRead(path, "partnerKind"))
                continue;
            CheckKind(path, referral.Partner, kinds, context);
            string kind = PartnerKinds.Words.File(referral.Partner.Kind);
            context.CheckOf(path, referral.Of, referral.CarriesOut, rule => DecisionWords.Referral(rule, kind));
        }
    });

    private static Dictionary<PartnerId, PartnerKind> Kinds(ReadFile file)
    {
        Dictionary<PartnerId, PartnerKind> kinds = [];
        foreach (Placed<Partner> partner in file.All<Partner>().Where(partner => file.IsRead(partner.Path, "kind")))
            kinds.TryAdd(partner.Value.Id, partner.Value.Kind);
        return kinds;
    }

    private static void CheckKind(
        string path, Recipient to, Dictionary<PartnerId, PartnerKind> kinds, ValidationContext<ReadFile> context)
    {
        if (to.Partner is not { } partner || !kinds.TryGetValue(partner, out PartnerKind kind) || kind == to.Kind)
            return;
        string id = Quoted.Mark(partner.Value);
        string found = Quoted.Mark(PartnerKinds.Words.File(kind));
        string expected = Quoted.Mark(PartnerKinds.Words.File(to.Kind));
        context.Report(
            JsonPath.Property(path, "partner"),
            new Text($"{id}, een partner van de soort {found}", $"{id}, a partner of the kind {found}"),
            new($"een partner van de soort {expected} (partnerKind)",
                $"a partner of the kind {expected} (partnerKind)"));
    }
}
