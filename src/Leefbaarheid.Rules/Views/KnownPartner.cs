namespace Leefbaarheid.Rules.Views;

/// <summary>A partner, and how decisions name it.</summary>
internal sealed class KnownPartner(Partner partner)
{
    public Partner Partner => partner;

    public Addressee Addressee { get; } = Addressee.Of(partner);
}
