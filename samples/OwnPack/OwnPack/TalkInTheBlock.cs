namespace OwnPack;

/// <summary>Across households: reports about three of one block within 30 days.</summary>
internal static class TalkInTheBlock
{
    private const int Homes = 3;
    private static readonly Period Window = Period.FromDays(30);

    private static readonly RuleHead Head = new(
        "EIG-04", "Portiekgesprek", "Talk in the block", [LegalBasis.Contract], [Agreements.OfTheTeam])
    {
        Because = new("Er speelt iets in het hele portiek.", "Something goes on in the whole block."),
    };

    private static readonly Query<Reported> ReportedHomes =
        from signal in Facts.Signals.Within(Window, signal => signal.ReceivedOn)
        where signal.Category.IsNuisance()
        join home in Facts.Households on signal.About equals CaseSubject.Of(home.Id)
        from complex in home.Dwelling.Complex
        let block = home.Dwelling.Block
        where block is not null
        select new Reported(complex, block, home.Id, signal);

    public static Rule Rule { get; } = Head.Define(
        from reported in ReportedHomes
        group reported by (reported.Complex, reported.Block) into block
        let homes = block.Select(one => one.Home).Distinct().Count()
        where Say(
            homes >= Homes,
            $"meldingen over {homes} huishoudens van portiek {block.Key.Block} in 30 dagen, minstens {Homes}",
            $"reports about {homes} households of block {block.Key.Block} in 30 days, at least {Homes}")
        select Head.Act(AboutAll(block)) with
        {
            Step = new("Nodig het portiek uit voor een gesprek.", "Invite the block for a talk."),
            Due = block.Max(one => one.Signal.ReceivedOn).PlusDays(14),
            Of = block.Key.Block,
            InBlock = block.Key.Block,
        });

    /// <summary>The facts in order of their ids: a group has no order.</summary>
    private static Advised AboutAll(IGrouping<(ComplexId Complex, string Block), Reported> block) =>
        new(CaseSubject.Of(block.Key.Complex))
        {
            Start = block.Max(one => one.Signal.ReceivedOn),
            Facts = block.Select(one => one.Signal.Id.Value).Order(StringComparer.Ordinal)
                .Select(id => new FactReference(FactKinds.Signal, id)).ToValueList(),
            Topics = [Topic.Nuisance],
        };

    private sealed record Reported(ComplexId Complex, string Block, HouseholdId Home, Signal Signal);
}
