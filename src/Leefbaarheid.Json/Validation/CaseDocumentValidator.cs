using FluentValidation;
using Leefbaarheid.Json.Documents;

namespace Leefbaarheid.Json.Validation;

internal sealed class CaseDocumentValidator : AbstractValidator<CaseDocument>
{
    public CaseDocumentValidator(FileIndex file)
    {
        RuleFor(document => document.Case).In(file.Cases, FileIndex.Case);
        RuleFor(document => document.Municipality!).SetValidator(new MunicipalityValidator());
        RuleForEach(document => document.Households).SetValidator(new HouseholdValidator(file));
        RuleForEach(document => document.Signals).SetValidator(new SignalValidator(file));
        RuleForEach(document => document.CaseFiles).SetValidator(new CaseFileValidator(file));
        RuleForEach(document => document.Interventions).SetValidator(new InterventionValidator(file));
        RuleForEach(document => document.Referrals).SetValidator(new ReferralValidator(file));
        RuleForEach(document => document.TerminationProposals).SetValidator(new TerminationProposalValidator(file));
        RuleForEach(document => document.Payloads).SetValidator(new PayloadValidator(file));
        RuleForEach(document => document.Partners).SetValidator(new PartnerValidator());
        RuleForEach(document => document.Covenants).SetValidator(new CovenantValidator(file));
        RuleForEach(document => document.AreaTeams).SetValidator(new AreaTeamValidator());
        RuleForEach(document => document.Employees).SetValidator(new EmployeeValidator(file));
        RuleFor(document => document.Households).Custom((_, context) => CheckSubjects(context));
        RuleFor(document => document.Signals).Distinct();
        RuleFor(document => document.CaseFiles).Distinct();
        RuleFor(document => document.Interventions).Distinct();
        RuleFor(document => document.Referrals).Distinct();
        RuleFor(document => document.TerminationProposals).Distinct();
        RuleFor(document => document.Payloads).Distinct();
        RuleFor(document => document.Partners).Distinct();
        RuleFor(document => document.Covenants).Distinct();
        RuleFor(document => document.AreaTeams).Distinct();
    }

    // A case is named by the id of its subject alone.
    private static void CheckSubjects(ValidationContext<CaseDocument> context)
    {
        CaseDocument document = context.InstanceToValidate;
        context.ReportTwins([.. document.Households, .. document.Complexes, .. document.Employees]);
    }
}
