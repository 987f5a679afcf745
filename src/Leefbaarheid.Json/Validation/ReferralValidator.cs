using FluentValidation;
using Leefbaarheid.Json.Documents;

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
        When(referral => referral.Outcome is not null, () =>
            RuleFor(referral => referral.OutcomeOn).Obligatory("de datum van de uitkomst", "the date of the outcome"));
        When(referral => referral.OutcomeOn is not null, () =>
            RuleFor(referral => referral.Outcome).Obligatory("een uitkomst", "an outcome"));
    }
}
