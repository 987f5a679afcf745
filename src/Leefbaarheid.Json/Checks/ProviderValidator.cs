using FluentValidation;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>The provider of a placement is a care provider.</summary>
internal sealed class ProviderValidator : AbstractValidator<ReadFile>
{
    public ProviderValidator() => RuleFor(file => file).Custom((file, context) =>
    {
        string expected = Quoted.Mark(PartnerKinds.Words.File(PartnerKind.CareProvider));
        Dictionary<PartnerId, PartnerKind> kinds = file.KindsOfPartners();
        foreach ((string path, Placement placement) in file.All<Placement>())
        {
            if (placement.Provider is { } provider
                && kinds.TryGetValue(provider, out PartnerKind kind) && kind != PartnerKind.CareProvider)
                context.Report(JsonPath.Property(path, "provider"), Telling.PartnerOfKind(provider, kind), new(
                    $"een partner van de soort {expected}", $"a partner of the kind {expected}"));
        }
    });
}
