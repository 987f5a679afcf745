using System.Globalization;
using Leefbaarheid.Domain;
using NodaTime.Text;

namespace Leefbaarheid.Rules;

/// <summary>De gegeven feiten: what a host puts in a session, a relation a kind of fact.</summary>
public static class Facts
{
    /// <summary>Huishoudens.</summary>
    public static Given<Household, HouseholdId> Households { get; } = Fact.Given<Household, HouseholdId>(
        h => Known(h.Id),
        h => $"huishouden {h.Id}",
        h => $"household {h.Id}",
        (h, asked) => CaseSubject.Of(h.Id).IsMeantBy(asked));

    /// <summary>Complexen.</summary>
    public static Given<Complex, ComplexId> Complexes { get; } = Fact.Given<Complex, ComplexId>(
        c => Known(c.Id),
        c => $"complex {c.Id}",
        c => $"complex {c.Id}",
        (c, asked) => CaseSubject.Of(c.Id).IsMeantBy(asked));

    /// <summary>Signalen.</summary>
    public static Given<Signal, SignalId> Signals { get; } = Fact.Given<Signal, SignalId>(
        s => Known(s.Id),
        s => Describe(s, SignalCategories.Words.Name(s.Category).Dutch, "signaal", "ernst", "ontvangen"),
        s => Describe(s, SignalCategories.Words.Name(s.Category).English, "signal", "severity", "received"),
        (s, asked) => s.About.IsMeantBy(asked));

    /// <summary>Dossiers.</summary>
    public static Given<CaseFile, CaseFileId> CaseFiles { get; } = Fact.Given<CaseFile, CaseFileId>(
        f => Known(f.Id),
        f => $"dossier {f.Id}, geopend {Iso(f.OpenedOn)}",
        f => $"case file {f.Id}, opened {Iso(f.OpenedOn)}",
        (f, asked) => f.Case.IsMeantBy(asked));

    /// <summary>Interventies.</summary>
    public static Given<Intervention, InterventionId> Interventions { get; } = Fact.Given<Intervention, InterventionId>(
        i => Known(i.Id),
        i => $"stap {i.Id}: {InterventionKinds.Words.Name(i.Kind).Dutch} op {Iso(i.On)}",
        i => $"step {i.Id}: {InterventionKinds.Words.Name(i.Kind).English} on {Iso(i.On)}",
        (i, asked) => i.Case.IsMeantBy(asked));

    /// <summary>Verwijzingen.</summary>
    public static Given<Referral, ReferralId> Referrals { get; } = Fact.Given<Referral, ReferralId>(
        r => Known(r.Id),
        r => $"verwijzing {r.Id} naar {PartnerKinds.Words.Name(r.Partner.Kind).Dutch} op {Iso(r.ReferredOn)}",
        r => $"referral {r.Id} to {PartnerKinds.Words.Name(r.Partner.Kind).English} on {Iso(r.ReferredOn)}",
        (r, asked) => r.Case.IsMeantBy(asked));

    /// <summary>Partners.</summary>
    public static Given<Partner, PartnerId> Partners { get; } = Fact.Given<Partner, PartnerId>(
        p => Known(p.Id),
        p => $"partner {p.Name}",
        p => $"partner {p.Name}");

    /// <summary>Convenanten.</summary>
    public static Given<Covenant, CovenantId> Covenants { get; } = Fact.Given<Covenant, CovenantId>(
        c => Known(c.Id),
        c => $"convenant {c.Name ?? c.Id.Value}",
        c => $"covenant {c.Name ?? c.Id.Value}");

    /// <summary>Medewerkers.</summary>
    public static Given<Employee, EmployeeId> Employees { get; } = Fact.Given<Employee, EmployeeId>(
        e => Known(e.Id),
        e => $"medewerker {e.Id}",
        e => $"employee {e.Id}",
        (e, asked) => CaseSubject.Of(e.Id).IsMeantBy(asked));

    /// <summary>Gebiedsteams.</summary>
    public static Given<AreaTeam, AreaTeamId> AreaTeams { get; } = Fact.Given<AreaTeam, AreaTeamId>(
        t => Known(t.Id),
        t => $"gebiedsteam {t.Name}",
        t => $"area team {t.Name}");

    /// <summary>Gemeenten.</summary>
    public static Given<Municipality, MunicipalityCode> Municipalities { get; } =
        Fact.Given<Municipality, MunicipalityCode>(
        m => m.Code,
        m => $"gemeente {m.Name ?? m.Code.Value}",
        m => $"municipality {m.Name ?? m.Code.Value}");

    /// <summary>Voorstellen tot ontbinding.</summary>
    public static Given<TerminationProposal, TerminationProposalId> TerminationProposals { get; } =
        Fact.Given<TerminationProposal, TerminationProposalId>(
        t => Known(t.Id),
        t => $"voorstel tot ontbinding {t.Id}",
        t => $"proposal to terminate {t.Id}",
        (t, asked) => t.Case.IsMeantBy(asked));

    /// <summary>Te delen gegevens.</summary>
    public static Given<Payload, PayloadId> Payloads { get; } = Fact.Given<Payload, PayloadId>(
        p => Known(p.Id),
        p => $"te delen gegevens {p.Id}",
        p => $"data to be shared {p.Id}",
        (p, asked) => p.Case.IsMeantBy(asked));

    /// <summary>Programma's.</summary>
    public static Given<Programme, ProgrammeId> Programmes { get; } = Fact.Given<Programme, ProgrammeId>(
        p => p.Id,
        p => $"programma {p.Name ?? p.Id.Value}",
        p => $"programme {p.Name ?? p.Id.Value}");

    /// <summary>Huurachterstanden.</summary>
    public static Given<Arrears, ArrearsId> Arrears { get; } =
        Fact.Given<Arrears, ArrearsId>(
        a => Known(a.Id),
        a => $"huurachterstand {a.Id} sinds {Iso(a.OverdueSince)}",
        a => $"arrears {a.Id} since {Iso(a.OverdueSince)}",
        (a, asked) => CaseSubject.Of(a.Household).IsMeantBy(asked));

    /// <summary>Bijzondere plaatsingen.</summary>
    public static Given<Placement, PlacementId> Placements { get; } =
        Fact.Given<Placement, PlacementId>(
        p => Known(p.Id),
        p => $"plaatsing {p.Id} ({PlacementKinds.Words.Name(p.Kind).Dutch})",
        p => $"placement {p.Id} ({PlacementKinds.Words.Name(p.Kind).English})",
        (p, asked) => CaseSubject.Of(p.Household).IsMeantBy(asked));

    /// <summary>Renovatieprojecten.</summary>
    public static Given<RenovationProject, ProjectId> RenovationProjects { get; } =
        Fact.Given<RenovationProject, ProjectId>(
        p => Known(p.Id),
        p => $"project {p.Name ?? p.Id.Value}",
        p => $"project {p.Name ?? p.Id.Value}",
        (p, asked) => CaseSubject.Of(p.Id).IsMeantBy(asked)
            || p.Moves.Any(move => CaseSubject.Of(move.Household).IsMeantBy(asked)));

    /// <summary>Huisbezoeken.</summary>
    public static Given<HomeVisit, HomeVisitId> HomeVisits { get; } =
        Fact.Given<HomeVisit, HomeVisitId>(
        v => Known(v.Id),
        v => $"huisbezoek {v.Id} op {Iso(v.On)}",
        v => $"home visit {v.Id} on {Iso(v.On)}",
        (v, asked) => CaseSubject.Of(v.Household).IsMeantBy(asked));

    /// <summary>Bewonerstevredenheid.</summary>
    public static Given<ResidentSatisfaction, ResidentSatisfactionId> ResidentSatisfaction { get; } =
        Fact.Given<ResidentSatisfaction, ResidentSatisfactionId>(
        s => Known(s.Id),
        s => $"tevredenheid {s.Id}: {SatisfactionMoments.Words.Name(s.Moment).Dutch}, cijfer {s.Mark}",
        s => $"satisfaction {s.Id}: {SatisfactionMoments.Words.Name(s.Moment).English}, mark {s.Mark}",
        (s, asked) => CaseSubject.Of(s.Project).IsMeantBy(asked));

    /// <summary>Toetsen Zorg- en Veiligheidshuis.</summary>
    public static Given<SafetyHouseTest, SafetyHouseTestId> SafetyHouseTests { get; } =
        Fact.Given<SafetyHouseTest, SafetyHouseTestId>(
        t => Known(t.Id),
        t => $"toets Zorg- en Veiligheidshuis {t.Id} op {Iso(t.TestedOn)}",
        t => $"safety house test {t.Id} on {Iso(t.TestedOn)}",
        (t, asked) => t.Case.IsMeantBy(asked));

    /// <summary>Redenen om langer te bewaren.</summary>
    public static Given<LegalHold, LegalHoldId> LegalHolds { get; } =
        Fact.Given<LegalHold, LegalHoldId>(
        h => Known(h.Id),
        h => $"langer bewaren {h.Id}: '{h.Reason}'",
        h => $"legal hold {h.Id}: '{h.Reason}'",
        (h, asked) => h.Case.IsMeantBy(asked));

    /// <summary>All of them, for a rulebook that must accept them even where no rule reads them yet.</summary>
    public static IReadOnlyList<IRelation> All { get; } =
    [
        Households, Complexes, Signals, CaseFiles, Interventions, Referrals, Partners, Covenants, Employees, AreaTeams,
        Municipalities, TerminationProposals, Payloads, Programmes, Arrears, Placements, RenovationProjects, HomeVisits,
        ResidentSatisfaction, SafetyHouseTests, LegalHolds,
    ];

    /// <summary>An identity that somebody gave.</summary>
    private static TId Known<TId>(TId id)
        where TId : struct, IEquatable<TId> => !id.Equals(default) ? id : throw new ArgumentException(
            $"The {typeof(TId).Name} of a fact was left at its default value, which names nothing: make one of a text, "
                + $"new {typeof(TId).Name}(\"…\").");

    private static string Describe(Signal s, string category, string signal, string severity, string received) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{signal} {s.Id}: {category}, {severity} {(int)s.Severity}, {received} {Iso(s.ReceivedOn)}");

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
