namespace Leefbaarheid.Rules;

/// <summary>A partner, and how decisions name it; in order of waiting time, unknown last, then of id.</summary>
internal sealed class KnownPartner(Partner partner) : IComparable<KnownPartner>
{
    public Partner Partner => partner;

    public Addressee Addressee { get; } = Addressee.Of(partner);

    private int Wait => partner.WaitingTime?.WorkingDays ?? int.MaxValue;

    public int CompareTo(KnownPartner? other) =>
        Wait.CompareTo(other!.Wait) is var byWait && byWait != 0 ? byWait : partner.Id.CompareTo(other.Partner.Id);
}
