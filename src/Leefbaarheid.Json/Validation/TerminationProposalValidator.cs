using FluentValidation;
using Leefbaarheid.Json.Documents;

namespace Leefbaarheid.Json.Validation;

internal sealed class TerminationProposalValidator : AbstractValidator<TerminationProposalDocument>
{
    public TerminationProposalValidator(FileIndex file)
    {
        RuleFor(proposal => proposal.Case).In(file.Cases, FileIndex.Case);
        RuleFor(proposal => proposal.ProposedOn).Obligatory("een datum", "a date");
        RuleFor(proposal => proposal.ProposedOn).Recorded(file.At);
        RuleFor(proposal => proposal.By).In(file.Employees, FileIndex.Employee);
    }
}
