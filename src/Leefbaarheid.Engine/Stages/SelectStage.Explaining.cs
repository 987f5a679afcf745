namespace Leefbaarheid.Engine.Stages;

internal sealed partial class SelectStage<T, TResult>
{
    protected override Trial<TResult> Ask(Inquiry inquiry, Trial<T> way, int slot) => way.Run(query, query.Selector);

    public override IEnumerable<(TResult Row, Validity Validity)> Lapsed(Memory memory) =>
        Each(Source.Lapsed(memory), lapsed => (query.Selector(lapsed.Row), lapsed.Validity));
}
