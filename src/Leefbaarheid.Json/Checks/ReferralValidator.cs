using FluentValidation;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>The partner of a referral is of its kind, and what it is of is a word of its rule.</summary>
internal sealed class ReferralValidator : AbstractValidator<ReadFile>
{
    public ReferralValidator() => RuleFor(file => file).Custom((file, context) =>
    {
        Dictionary<PartnerId, PartnerKind> kinds = file.KindsOfPartners();
        foreach ((string path, Referral referral) in file.All<Referral>())
        {
            if (!file.IsRead(path, "partnerKind"))
                continue;
            CheckKind(path, referral.Partner, kinds, context);
            string kind = PartnerKinds.Words.File(referral.Partner.Kind);
            context.CheckOf(path, referral.Of, referral.CarriesOut, rule => DecisionWords.Referral(rule, kind));
        }
    });

    private static void CheckKind(
        string path, Recipient to, Dictionary<PartnerId, PartnerKind> kinds, ValidationContext<ReadFile> context)
    {
        if (to.Partner is not { } partner || !kinds.TryGetValue(partner, out PartnerKind kind) || kind == to.Kind)
            return;
        string expected = Quoted.Mark(PartnerKinds.Words.File(to.Kind));
        context.Report(JsonPath.Property(path, "partner"), Telling.PartnerOfKind(partner, kind), new(
            $"een partner van de soort {expected} (partnerKind)",
            $"a partner of the kind {expected} (partnerKind)"));
    }
}
