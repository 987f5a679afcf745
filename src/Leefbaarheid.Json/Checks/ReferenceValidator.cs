using FluentValidation;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>What is referred to is in the file.</summary>
internal sealed class ReferenceValidator : AbstractValidator<ReadFile>
{
    public ReferenceValidator() => RuleFor(file => file).Custom((file, context) =>
    {
        foreach (Mention mention in file.Mentions.Where(mention => !file.Knows(mention.To, mention.Id)))
        {
            if (file.Problems.HasAt(mention.Path))
                continue;

            // What looks most like an id is sought among a thousand of them, so only for what is told.
            if (file.Problems.IsFull)
                file.Problems.Leave();
            else
                context.Report(mention.Path, mention.Id, Expected(mention, file));
        }
    });

    private static Text Expected(Mention mention, ReadFile file)
    {
        Text what = mention.To.What;
        Text nearest = Quoted.Choice(Nearest.To(mention.Id, file.Ids(mention.To)), file.Ids(mention.To));
        return nearest == Text.Empty
            ? new($"{what.Dutch} in dit bestand (er staat er geen in)", $"{what.English} in this file (there is none)")
            : new($"{what.Dutch} in dit bestand: {nearest.Dutch}", $"{what.English} in this file: {nearest.English}");
    }
}
