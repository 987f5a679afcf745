namespace Leefbaarheid.Rules;

/// <summary>The questions that several packs ask: made once, so that their work is shared.</summary>
internal sealed class CaseViews
{
    public CaseViews(Period window, Period complexWindow)
    {
        Evictions = ArrearsViews.Evictions(Overdue);
        Heard = Facts.Interventions.Where(i => i.Kind == InterventionKind.Heard).Within(window, i => i.On);
        Query<PlacedSignal> open = PlacedSignal.All
            .During(placed => Validity.Between(placed.Signal.ReceivedOn, placed.Signal.ClosedOn));
        OpenPhysical = open.Where(placed => Passing.IsOfPlace(placed.Signal));
        Topics = TopicsOf(open);
        Nuisance = NuisanceOf(Topics.Where(topic => Passing.IsOfPersons(topic.Leading)), Heard, window);
        InComplexes = new ComplexSignals(complexWindow);
        Cases = Topics.GroupBy(topic => topic.Case).Select(ofCase => new CaseView(ofCase));
    }

    /// <summary>
    /// Signals on the shared surroundings that are open, from the day they came in, the day they are closed included:
    /// each in the case of its complex.
    /// </summary>
    public Query<PlacedSignal> OpenPhysical { get; }

    /// <summary>
    /// The open topics of each case: those of persons are of whom they are about; those of a place of the complex,
    /// whoever they are about, and of the latter where the complex is not known.
    /// </summary>
    public Query<TopicView> Topics { get; }

    /// <summary>The topic of nuisance of each case that has one.</summary>
    public Query<NuisanceView> Nuisance { get; }

    /// <summary>Each case that has an open topic.</summary>
    public Query<CaseView> Cases { get; }

    /// <summary>Rent of a household that is overdue by a day or more: a row each.</summary>
    public Query<ArrearsView> Overdue { get; } = ArrearsViews.Overdue();

    /// <summary>Of those, the ones with a day for an eviction that is not past.</summary>
    public Query<ArrearsView> Evictions { get; }

    /// <summary>Steps of the window in which someone told his side.</summary>
    public Query<Intervention> Heard { get; }

    /// <summary>Covenants that hold: one row, once there is one.</summary>
    public Query<CovenantDirectory> Covenants { get; } =
        CovenantDirectory.Of(Facts.Covenants.During(c => Validity.Between(c.ValidFrom, c.ValidTo)));

    /// <summary>What counts together in each complex.</summary>
    public ComplexSignals InComplexes { get; }

    /// <summary>
    /// The partners of each kind that rules turn to: a row where there is any, to be looked up beside what they read.
    /// </summary>
    public Query<PartnersOfKind> Partners { get; } = Facts.Partners
        .Where(partner => partner.Kind.IsLookedUp())
        .GroupBy(partner => partner.Kind)
        .Beside(Facts.Municipalities, (ofKind, municipalities) => new PartnersOfKind(ofKind, municipalities));

    /// <summary>The area teams, with the office that each uses that day.</summary>
    public Query<AreaDirectory<TeamAtWork>> Teams { get; } = Rules.Teams.ByArea();

    /// <summary>Case files that nobody has closed, from the day they were opened.</summary>
    public Query<CaseFile> OpenFiles { get; } = Facts.CaseFiles
        .Where(file => Passing.SayUnless(
            file.ClosedOn is null, "het dossier is gesloten", "the case file is closed"))
        .During(file => Validity.From(file.OpenedOn));

    private static Query<TopicView> TopicsOf(Query<PlacedSignal> open) =>
        from topic in open.GroupBy(placed => new TopicKey(placed.Case, Topic.Of(placed.Signal.Category)))
        join complex in Facts.Complexes
            on CasePlace.ComplexOf(topic.Key.Case, topic.First().Home) equals complex.Id into complexes
        select new TopicView(topic, complexes.SingleOrDefault());

    private static Query<NuisanceView> NuisanceOf(
        Query<TopicView> topics, Query<Intervention> heard, Period window)
    {
        var recent = Facts.Signals.Where(s => s.Category.IsNuisance()).Within(window, s => s.ReceivedOn);
        return
            from topic in topics
            where Say(
                topic.Topic.IsNuisance,
                $"onderwerp {topic.Topic.Name.Dutch}, leidend signaal {topic.Leading.Id}",
                $"topic {topic.Topic.Name.English}, leading signal {topic.Leading.Id}")
            join signal in recent on topic.Case equals signal.About into repeats
            join step in heard on CaseIfHeard(topic) equals step.Case into hearings
            join step in Facts.Interventions on topic.Case equals step.Case into steps
            select new NuisanceView(topic, repeats, hearings, steps);
    }

    /// <summary>Who was heard counts where someone is said to disturb persistently; else none is looked up.</summary>
    private static CaseSubject? CaseIfHeard(TopicView topic) =>
        topic.Leading.Kind == NuisanceKind.PersistentDisturbance ? topic.Case : null;
}
