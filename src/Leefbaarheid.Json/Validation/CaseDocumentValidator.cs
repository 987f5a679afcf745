using FluentValidation;
using Leefbaarheid.Domain;
using Leefbaarheid.Json.Documents;
using Leefbaarheid.Json.Reading;

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
        RuleFor(document => document.Households).Custom((_, context) => CheckSubjects(file, context));
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
    private static void CheckSubjects(FileIndex file, ValidationContext<CaseDocument> context)
    {
        CaseDocument document = context.InstanceToValidate;
        IdentifiedObject[] subjects = [.. document.Households, .. document.Complexes, .. document.Employees];
        context.ReportTwins(subjects);
        foreach (IdentifiedObject subject in subjects)
        {
            if (file.Areas.Contains(subject.Id))
                Report(context, subject, new(
                    "een id die niet de code van een buurt in dit bestand is",
                    "an id that is not the code of a neighbourhood in this file"));
            else if (file.ReadsAsBlockOf(subject.Id) is { } complex)
                Report(context, subject, new(
                    $"een id die niet te lezen is als een blok van complex {Quoted.Mark(complex)}",
                    $"an id that does not read as a block of complex {Quoted.Mark(complex)}"));
        }
    }

    private static void Report(ValidationContext<CaseDocument> context, IdentifiedObject subject, Text expected) =>
        context.Report(JsonPath.Property(subject.Path, "id"), Text.Same(Quoted.Mark(subject.Id)), expected);
}
