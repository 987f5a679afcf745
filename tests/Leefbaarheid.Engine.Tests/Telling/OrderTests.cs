using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Casework;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Telling;

/// <summary>Conclusions are told in an order of their own, or by their texts; never in that of their arrival.</summary>
public sealed class OrderTests
{
    private static readonly Concluded<Worded> Wordeds = Fact.Concluded<Worded>();
    private static readonly Concluded<Ranked> Rankeds = Fact.Concluded<Ranked>();
    private static readonly Concluded<Alike> Alikes = Fact.Concluded<Alike>();

    [Fact]
    public void Each_conclusion_is_put_into_words_once_when_it_is_read()
    {
        var spoken = new List<int>();
        var session = Open(Wordeds, from r in Office.Reports select new Worded(r.Id, spoken.Add));
        Assert.Equal(500, session.Evaluate().Began<Worded>().Count);
        Assert.InRange(spoken.Count, 0, 500);
        spoken.Clear();
        Assert.Equal(Enumerable.Range(0, 500), session.Conclusions<Worded>().Select(w => w.Id));
        Assert.InRange(spoken.Count, 0, 500);
    }

    [Fact]
    public void Conclusions_with_an_order_of_their_own_are_never_put_into_words()
    {
        var session = Open(Rankeds, from r in Office.Reports select new Ranked(r.Id));
        Assert.Equal(Enumerable.Range(0, 500), session.Evaluate().Began<Ranked>().Select(r => r.Id));
        Assert.Equal(Enumerable.Range(0, 500), session.Conclusions<Ranked>().Select(r => r.Id));
        session.Put(new Report(900, 1, "late"));
        session.Evaluate();
        Assert.Equal(900, session.Conclusions<Ranked>()[^1].Id);
    }

    [Fact]
    public void Conclusions_of_equal_text_are_told_in_the_same_order_however_they_arrived()
    {
        var (forth, back) = (OnAlikes(), OnAlikes());
        foreach (var id in Enumerable.Range(1, 40))
            PutOne(forth, id);
        foreach (var id in Enumerable.Range(1, 40).Reverse())
            PutOne(back, id);
        var expected = forth.Conclusions<Alike>().Select(a => a.Id).ToList();
        Assert.Equal(expected, back.Conclusions<Alike>().Select(a => a.Id));

        var gone = Enumerable.Range(1, 40).Where(id => id % 3 == 0).ToList();
        gone.ForEach(id => back.Remove<Report>(id));
        back.Evaluate();
        gone.ForEach(id => PutOne(back, id));
        Assert.Equal(expected, back.Conclusions<Alike>().Select(a => a.Id));
    }

    [Fact]
    public void Changes_of_equal_text_are_told_in_the_same_order_however_they_arrived()
    {
        var (forth, back) = (OnAlikes(), OnAlikes());
        forth.PutRange(Enumerable.Range(1, 40).Select(id => new Report(id, 1, "a")));
        back.PutRange(Enumerable.Range(1, 40).Reverse().Select(id => new Report(id, 1, "a")));
        Assert.Equal(forth.Evaluate().Began<Alike>(), back.Evaluate().Began<Alike>());
    }

    [Fact]
    public void Conclusions_that_hold_each_other_equal_are_told_in_the_same_order_however_they_arrived()
    {
        var ties = Fact.Concluded<Tie>();
        var (forth, back) = (OnTies(), OnTies());
        foreach (var id in Enumerable.Range(1, 40))
            PutOne(forth, id);
        foreach (var id in Enumerable.Range(1, 40).Reverse())
            PutOne(back, id);
        Assert.Equal(forth.Conclusions<Tie>(), back.Conclusions<Tie>());

        Session OnTies() => Session.Open(
            Rulebook.Create([Office.Rule("TIE", from r in Office.Reports select new Tie(r.Id))], [ties]), Office.Opening);
    }

    [Fact]
    public void Conclusions_of_equal_text_can_be_read_while_many_facts_wait_for_an_evaluation()
    {
        var session = Session.Open(
            Rulebook.Create(
                [
                    Office.Rule("ALIKE",
                        from c in Office.Cases join r in Office.Reports on c.Id equals r.Case select new Alike(r.Id)),
                ],
                [Alikes]),
            Office.Opening);
        session.Put(Office.Case);
        session.PutRange(Enumerable.Range(0, 300).Select(id => new Report(id, 1, "a")));
        session.Evaluate();
        var told = session.Conclusions<Alike>();
        session.PutRange(told.Select(one => new Report(one.Id, 2, "a")));
        Assert.Equal(told.ToHashSet(), session.Conclusions<Alike>().ToHashSet());
    }

    [Fact]
    public void Conclusions_that_throw_when_they_are_put_into_words_are_told_all_the_same()
    {
        var mutes = Fact.Concluded<Mute>();
        var session = Open(mutes, from r in Office.Reports select new Mute(r.Id));
        Assert.Equal(500, session.Evaluate().Began<Mute>().Count);
        Assert.Equal(500, session.Conclusions<Mute>().Count);
    }

    private static Session OnAlikes() => Session.Open(
        Rulebook.Create(
            [Office.Rule("ALIKE", from r in Office.Reports select new Alike(r.Id))], [Office.Reports, Alikes]),
        Office.Opening);

    private static void PutOne(Session session, int id)
    {
        session.Put(new Report(id, 1, "a"));
        session.Evaluate();
    }

    /// <summary>With 500 reports, put in no order at all.</summary>
    private static Session Open<T>(Concluded<T> relation, Query<T> query)
    {
        var session = Session.Open(
            Rulebook.Create([Office.Rule("TELL", query)], [Office.Reports, relation]), Office.Opening);
        session.PutRange(Enumerable.Range(0, 500).Select(n => new Report(n * 7 % 500, 1, "a")));
        return session;
    }

    private sealed class Worded(int id, Action<int> speak) : IEquatable<Worded>
    {
        public int Id => id;

        public bool Equals(Worded? other) => other?.Id == Id;

        public override bool Equals(object? obj) => Equals(obj as Worded);

        public override int GetHashCode() => Id;

        public override string ToString()
        {
            speak(Id);
            return $"{Id:000}";
        }
    }

    private sealed record Ranked(int Id) : IComparable<Ranked>
    {
        public int CompareTo(Ranked? other) => Id.CompareTo(other?.Id);

        public override string ToString() => throw new NotSupportedException();
    }

    private sealed record Tie(int Id) : IComparable<Tie>
    {
        public int CompareTo(Tie? other) => 0;

        public override string ToString() => "one like another";
    }

    private sealed record Mute(int Id)
    {
        public override string ToString() => throw new NotSupportedException();
    }

    private sealed record Alike(int Id)
    {
        public override string ToString() => "one like another";
    }
}
