using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>A placement that goes on, with what its rules look at.</summary>
internal sealed class PlacementView : IAdvised
{
    private static readonly Addressee OfKind = new(PartnerKind.CareProvider);

    /// <param name="placement">The placement.</param>
    /// <param name="tenancyEndedOn">The last day of the tenancy; null while it lasts.</param>
    /// <param name="provider">The care provider of the household; null where none is known.</param>
    public PlacementView(Placement placement, LocalDate? tenancyEndedOn, Partner? provider)
    {
        Placement = placement;
        TenancyEndedOn = tenancyEndedOn;
        CareProvider = provider is null ? OfKind : Addressee.Of(provider);
        Facts = [new FactReference(FactKinds.Placement, placement.Id.Value)];
    }

    public Placement Placement { get; }

    /// <summary>The last day of the tenancy; null while it lasts.</summary>
    public LocalDate? TenancyEndedOn { get; }

    /// <summary>The provider that guides the household; the kind alone where that is not known.</summary>
    public Addressee CareProvider { get; }

    public CaseSubject Case => CaseSubject.Of(Placement.Household);

    LocalDate? IAdvised.Start => Placement.ReportedOn;

    public ValueList<FactReference> Facts { get; }

    /// <summary>None: a placement rests on no signal.</summary>
    public ValueList<Topic> Topics => [];
}
