using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>A placement that goes on, with what its rules look at.</summary>
internal sealed class PlacementView : IAdvised
{
    private static readonly Addressee OfKind = new(PartnerKind.CareProvider);

    public PlacementView(Placement placement, Household? household, Partner? provider)
    {
        Placement = placement;
        TenancyEndedOn = household?.TenancyEndedOn;
        CareProvider = provider is { Kind: PartnerKind.CareProvider } known ? Addressee.Of(known) : OfKind;
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
