using FluentValidation;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>Ids of one kind differ; so do those of all subjects, since a case goes by the id of its subject.</summary>
internal sealed class IdValidator : AbstractValidator<ReadFile>
{
    public IdValidator() => RuleFor(file => file).Custom((file, context) =>
    {
        ReportTwins(file.Namings, context);
        foreach (Naming subject in file.Namings.Where(naming => naming.IsSubject))
            CheckSubject(subject, context);
    });

    private static void ReportTwins(List<Naming> namings, ValidationContext<ReadFile> context)
    {
        Dictionary<(string Kind, string Id), string> places = [];
        foreach (Naming naming in namings)
        {
            (string, string) key = (naming.IsSubject ? "subject" : naming.Shape, naming.Id);
            if (!places.TryAdd(key, naming.Path))
                Report(context, naming, new(
                    $"een id die niet al bij {places[key]} staat", $"an id that is not that of {places[key]}"));
        }
    }

    private static void CheckSubject(Naming subject, ValidationContext<ReadFile> context)
    {
        ReadFile file = context.InstanceToValidate;
        if (file.Areas.Contains(subject.Id))
            Report(context, subject, new(
                "een id die niet de code van een buurt in dit bestand is",
                "an id that is not the code of a neighbourhood in this file"));
        else if (ReadsAsBlockOf(subject.Id, file) is { } complex)
            Report(context, subject, new(
                $"een id die niet te lezen is als een blok van complex {Quoted.Mark(complex)}",
                $"an id that does not read as a block of complex {Quoted.Mark(complex)}"));
    }

    // Such as K/A beside a complex K.
    private static string? ReadsAsBlockOf(string id, ReadFile file) => Enumerable.Range(0, id.Length)
        .Where(i => id[i] == '/').Select(i => id[..i]).FirstOrDefault(start => file.Knows(Reference.Complex, start));

    private static void Report(ValidationContext<ReadFile> context, Naming naming, Text expected) =>
        context.Report(JsonPath.Property(naming.Path, "id"), naming.Id, expected);
}
