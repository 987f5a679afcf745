namespace Leefbaarheid.Domain.Tests;

public class VerdictTests
{
    private static readonly Term A = new("A", "a", "a-en");
    private static readonly Term B = new("B", "b", "b-en");
    private static readonly Term C = new("C", "c", "c-en");
    private static readonly Answer[] All = [Answer.Yes, Answer.No, Answer.Unknown];

    public static TheoryData<Answer, Answer> Pairs =>
        [.. All.SelectMany(_ => All, (one, other) => new TheoryDataRow<Answer, Answer>(one, other))];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void It_reads_as_answers_do(Answer a, Answer b)
    {
        Assert.Equal(a.And(b), (Verdict.Of(a, A) && Verdict.Of(b, B)).Answer);
        Assert.Equal(a.Or(b), (Verdict.Of(a, A) || Verdict.Of(b, B)).Answer);
        Assert.Equal(a.Not(), (!Verdict.Of(a, A)).Answer);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_is_missing_decides(Answer a, Answer b)
    {
        Verdict both = Verdict.Of(a, A) && Verdict.Of(b, B);

        Assert.Equal(both.Answer == Answer.Unknown, both.Missing.Count > 0);
        foreach ((Answer answer, Term term) in new[] { (a, A), (b, B) })
        {
            Assert.Equal(both.Answer == Answer.Unknown && answer == Answer.Unknown, both.Missing.Contains(term));
        }
    }

    [Fact]
    public void An_unknown_beside_what_decides_is_not_missing()
    {
        Verdict none = Verdict.Of(Answer.Unknown, A) && Verdict.Of(false, B);
        Assert.Equal((Answer.No, 0), (none.Answer, none.Missing.Count));

        Assert.Equal([C], (none || Verdict.Of(Answer.Unknown, C)).Missing);
    }

    [Fact]
    public void What_comes_after_a_side_that_decides_is_not_looked_at()
    {
        Assert.Equal("a: nee", (Verdict.Of(false, A) && Verdict.Of(Answer.Unknown, B)).ToString());
        Assert.Equal("a-en: yes", (Verdict.Of(true, A) || Verdict.Of(Answer.Unknown, B)).Words.English);
        Assert.Equal("a: onbekend, b: ja", (Verdict.Of(Answer.Unknown, A) && Verdict.Of(true, B)).ToString());
    }

    [Fact]
    public void A_fact_that_is_asked_twice_is_missing_once() =>
        Assert.Equal([A], (Verdict.Of(Answer.Unknown, A) && !Verdict.Of(Answer.Unknown, A)).Missing);

    [Fact]
    public void Without_facts_it_is_no()
    {
        Assert.Equal(Answer.No, default(Verdict).Answer);
        Assert.Empty(default(Verdict).Missing);
        Assert.Equal("", default(Verdict).ToString());
    }
}
