using FluentValidation;
using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Interventions;
using Leefbaarheid.Domain.Partners;
using Leefbaarheid.Json.Documents;
using Leefbaarheid.Json.Reading;

namespace Leefbaarheid.Json.Validation;

internal sealed class ReferralValidator : AbstractValidator<ReferralDocument>
{
    public ReferralValidator(FileIndex file)
    {
        RuleFor(referral => referral.Case).In(file.Cases, FileIndex.Case);
        RuleFor(referral => referral.PartnerKind).Obligatory("een soort partner", "a kind of partner");
        RuleFor(referral => referral.Partner).In(file.Partners, FileIndex.Partner);
        RuleFor(referral => referral.ReferredOn).Obligatory("een datum", "a date");
        RuleFor(referral => referral.ReferredOn).Recorded(file.At);
        RuleFor(referral => referral.OutcomeOn)
            .Recorded(file.At)
            .NotBefore(referral => referral.ReferredOn, "referredOn");
        RuleFor(referral => referral.Partner).Custom((_, context) => CheckKind(file, context));
        RuleFor(referral => referral.Of).IsOf(referral => referral.CarriesOut, Words);
        RuleFor(referral => referral.Result).Custom((_, context) => CheckResult(context));
        When(referral => referral.Outcome is not null || referral.Result is not null, () =>
            RuleFor(referral => referral.OutcomeOn).Obligatory("de datum van de uitkomst", "the date of the outcome"));
        When(referral => referral is { OutcomeOn: not null, Result: null, Outcome: null, IsMediation: true }, () =>
            RuleFor(referral => referral.Outcome).Obligatory("een uitkomst", "an outcome"));
        When(referral => referral is { OutcomeOn: not null, Outcome: null, IsMediation: false }, () =>
            RuleFor(referral => referral.Result).Obligatory("een resultaat", "a result"));
    }

    private static IReadOnlyCollection<string>? Words(ReferralDocument referral) =>
        referral.PartnerKind is { } kind
            ? DecisionWords.Referral(referral.CarriesOut!, PartnerKinds.Words.File(kind))
            : null;

    private static void CheckKind(FileIndex file, ValidationContext<ReferralDocument> context)
    {
        ReferralDocument referral = context.InstanceToValidate;
        if (referral is { Partner: { } partner, PartnerKind: { } expected }
            && file.KindOf(partner) is { } kind && kind != expected)
        {
            string word = Quoted.Mark(PartnerKinds.Words.File(expected));
            string found = Quoted.Mark(PartnerKinds.Words.File(kind));
            context.Report(
                new($"{Quoted.Mark(partner)}, een partner van de soort {found}",
                    $"{Quoted.Mark(partner)}, a partner of the kind {found}"),
                new($"een partner van de soort {word} (partnerKind)", $"a partner of the kind {word} (partnerKind)"));
        }
    }

    private static void CheckResult(ValidationContext<ReferralDocument> context)
    {
        ReferralDocument referral = context.InstanceToValidate;
        if (referral is { Result: not null, Outcome: not null })
            context.Report(new("zowel outcome als result", "both outcome and result"), new(
                "een van beide: outcome bij bemiddeling, anders result",
                "one of the two: outcome of mediation, else result"));
        else if (referral is { Result: { } result, IsMediation: true })
            context.Report(
                Text.Same(Quoted.Mark(InterventionResults.Words.File(result))),
                new("niets: bemiddeling eindigt met outcome", "nothing: mediation ends with outcome"));
    }
}
