using FluentValidation;
using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Signals;
using Leefbaarheid.Json.Documents;
using Leefbaarheid.Json.Reading;

namespace Leefbaarheid.Json.Validation;

internal sealed class SignalValidator : AbstractValidator<SignalDocument>
{
    public SignalValidator(FileIndex file)
    {
        RuleFor(signal => signal.Category).Obligatory("een categorie", "a category");
        RuleFor(signal => signal.Severity).Obligatory("een ernst van 0 tot en met 4", "a severity from 0 up to 4");
        RuleFor(signal => signal.ReceivedOn).Obligatory("een datum", "a date");
        RuleFor(signal => signal.ReceivedOn).Recorded(file.At);
        RuleFor(signal => signal.ClosedOn).Recorded(file.At).NotBefore(signal => signal.ReceivedOn, "receivedOn");
        RuleFor(signal => signal.Subject).In(file.Households, FileIndex.Household);
        RuleFor(signal => signal.Complex).In(file.Complexes, FileIndex.Complex);
        RuleFor(signal => signal.Block).IsBlockOf(signal => signal.Complex, file);
        RuleFor(signal => signal.Reporter).In(file.People, FileIndex.Person);
        RuleFor(signal => signal.Subject).Custom((_, context) => CheckAbout(context));
        RuleFor(signal => signal.Block).Custom((_, context) => CheckBlock(context));
        RuleFor(signal => signal.Kind).Custom((_, context) => CheckKind(context));
    }

    private static void CheckAbout(ValidationContext<SignalDocument> context)
    {
        SignalDocument signal = context.InstanceToValidate;
        if (signal.Subject is null && signal.Complex is null)
            context.Report(new("niets", "nothing"), new(
                "het huishouden waar het over gaat (subject), of het complex (complex)",
                "the household it is about (subject), or the complex (complex)"));
        else if (signal.Subject is not null && signal.Complex is not null)
            context.Report(new("zowel subject als complex", "both subject and complex"), new(
                "een van beide: complex alleen als het huishouden onbekend is",
                "one of the two: complex only where the household is not known"));
    }

    private static void CheckBlock(ValidationContext<SignalDocument> context)
    {
        if (context.InstanceToValidate is { Block: { } block, Complex: null })
            context.Report(
                Text.Same(Quoted.Mark(block)), new(
                    "niets: een blok hoort bij een complex (complex)",
                    "nothing: a block goes with a complex (complex)"));
    }

    private static void CheckKind(ValidationContext<SignalDocument> context)
    {
        SignalDocument signal = context.InstanceToValidate;
        if (signal is { Kind: { } kind, Category: { } category } && !category.IsNuisance())
            context.Report(
                Text.Same(Quoted.Mark(NuisanceKinds.Words.File(kind))),
                new("niets: een soort hoort alleen bij overlast", "nothing: only nuisance has a kind"));
    }
}
