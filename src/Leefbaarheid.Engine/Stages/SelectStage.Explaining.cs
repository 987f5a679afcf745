namespace Leefbaarheid.Engine.Stages;

internal sealed partial class SelectStage<T, TResult>
{
    protected override Trial<TResult> Ask(Inquiry inquiry, Trial<T> way, int slot) => way.Run(query, query.Selector);

    public override IEnumerable<Away<TResult>> Lapsed(Inquiry inquiry) => Each(Source.Lapsed(inquiry), away =>
        new Away<TResult>(query.Selector(away.Row), away.Validity, away.IsToCome, away.Premises));
}
