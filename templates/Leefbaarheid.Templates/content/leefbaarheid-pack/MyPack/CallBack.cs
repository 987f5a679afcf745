namespace PackNamespace;

/// <summary>A simple rule: an afraid reporter is called back on the day itself.</summary>
internal static class CallBack
{
    private static readonly RuleHead Head = new(
        "EIG-01", "Melder terugbellen", "Call the reporter back", [LegalBasis.Contract], [Agreements.OfTheTeam])
    {
        Because = new("De melder is bang.", "The reporter is afraid."),
    };

    public static Rule Rule { get; } = Head.Define(
        from signal in Facts.Signals
        where Say(signal.ReporterAfraid, $"de melder is bang", $"the reporter is afraid")
        select Head.Act(Advised.By(signal)) with
        {
            Step = new("Bel de melder vandaag terug.", "Call the reporter back today."),
            Due = signal.ReceivedOn,
        });
}
