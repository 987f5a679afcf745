namespace Leefbaarheid.Rules;

/// <summary>Beleid: every threshold and term a corporation may set, with the library's proposals as defaults.</summary>
public sealed record LeefbaarheidPolicy
{
    /// <summary>The proposals of the library.</summary>
    public static LeefbaarheidPolicy Default { get; } = new();

    /// <summary>Which days are working days, the corporation's own closing days left out.</summary>
    public WorkingDayCalendar Calendar { get; init; } = WorkingDayCalendar.Netherlands;

    /// <summary>Options of the rules on nuisance.</summary>
    public NuisancePolicy Nuisance { get; init; } = new();

    /// <summary>Options of the rules on neighbour mediation.</summary>
    public MediationPolicy Mediation { get; init; } = new();

    /// <summary>Options of the rules on violence at home.</summary>
    public DomesticViolencePolicy DomesticViolence { get; init; } = new();

    /// <summary>Options of the rules on pollution and fire.</summary>
    public PollutionAndFirePolicy PollutionAndFire { get; init; } = new();

    /// <summary>Options of the rules on worrying behaviour.</summary>
    public WorryingBehaviourPolicy WorryingBehaviour { get; init; } = new();

    /// <summary>Options of the rules on rent arrears.</summary>
    public RentArrearsPolicy RentArrears { get; init; } = new();

    /// <summary>Options of the rules on hemp, drugs and housing fraud.</summary>
    public FraudPolicy Fraud { get; init; } = new();

    /// <summary>Options of the rules on physical reports.</summary>
    public PhysicalPolicy Physical { get; init; } = new();

    /// <summary>Options of the rules on the neighbourhood.</summary>
    public NeighbourhoodPolicy Neighbourhood { get; init; } = new();

    /// <summary>Options of the rules on neighbourhood coordination.</summary>
    public CoordinationPolicy Coordination { get; init; } = new();

    /// <summary>Options of the rules on placements.</summary>
    public PlacementPolicy Placements { get; init; } = new();

    /// <summary>Options of the rules on renovation.</summary>
    public RenovationPolicy Renovation { get; init; } = new();

    /// <summary>Options of the rules on retention.</summary>
    public RetentionPolicy Retention { get; init; } = new();

    /// <summary>Options of the rules about employees.</summary>
    public StaffPolicy Staff { get; init; } = new();

    /// <summary>Options of the rules on privacy.</summary>
    public PrivacyPolicy Privacy { get; init; } = new();

    /// <summary>Options of how proposals become advice.</summary>
    public AdvicePolicy Advice { get; init; } = new();

    /// <summary>
    /// Asks for every option, in the order in which they are listed: the one place from which a policy is read,
    /// written, checked and told.
    /// </summary>
    /// <param name="options">What answers.</param>
    /// <returns>The policy of the answers.</returns>
    public static LeefbaarheidPolicy Ask(PolicyOptions<LeefbaarheidPolicy> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new()
        {
            Calendar = options.Part(p => p.Calendar, CalendarOptions.Ask),
            Nuisance = options.Part(p => p.Nuisance, NuisancePolicy.Ask),
            Mediation = options.Part(p => p.Mediation, MediationPolicy.Ask),
            DomesticViolence = options.Part(p => p.DomesticViolence, DomesticViolencePolicy.Ask),
            PollutionAndFire = options.Part(p => p.PollutionAndFire, PollutionAndFirePolicy.Ask),
            WorryingBehaviour = options.Part(p => p.WorryingBehaviour, WorryingBehaviourPolicy.Ask),
            RentArrears = options.Part(p => p.RentArrears, RentArrearsPolicy.Ask),
            Fraud = options.Part(p => p.Fraud, FraudPolicy.Ask),
            Physical = options.Part(p => p.Physical, PhysicalPolicy.Ask),
            Neighbourhood = options.Part(p => p.Neighbourhood, NeighbourhoodPolicy.Ask),
            Coordination = options.Part(p => p.Coordination, CoordinationPolicy.Ask),
            Placements = options.Part(p => p.Placements, PlacementPolicy.Ask),
            Renovation = options.Part(p => p.Renovation, RenovationPolicy.Ask),
            Retention = options.Part(p => p.Retention, RetentionPolicy.Ask),
            Staff = options.Part(p => p.Staff, StaffPolicy.Ask),
            Privacy = options.Part(p => p.Privacy, PrivacyPolicy.Ask),
            Advice = options.Part(p => p.Advice, AdvicePolicy.Ask),
        };
    }

    /// <summary>The options that make no sense, each by name with what would; empty where all do.</summary>
    /// <returns>Such as "Nuisance.Repeated is 0 and has to be 1 or more".</returns>
    public IReadOnlyList<string> Problems()
    {
        List<string> problems = [];
        Ask(new CheckedOptions<LeefbaarheidPolicy>(this, "", problems));
        return problems;
    }
}
