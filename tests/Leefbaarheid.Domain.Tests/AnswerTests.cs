namespace Leefbaarheid.Domain.Tests;

public class AnswerTests
{
    private static readonly Answer[] All = [Answer.Unknown, Answer.Yes, Answer.No];

    public static TheoryData<Answer, Answer> Pairs =>
        [.. from left in All from right in All select (left, right)];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void One_no_decides_an_and(Answer left, Answer right) => Assert.Equal(
        left == Answer.No || right == Answer.No ? Answer.No
            : left == Answer.Unknown || right == Answer.Unknown ? Answer.Unknown
            : Answer.Yes,
        left.And(right));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void One_yes_decides_an_or(Answer left, Answer right) => Assert.Equal(
        left == Answer.Yes || right == Answer.Yes ? Answer.Yes
            : left == Answer.Unknown || right == Answer.Unknown ? Answer.Unknown
            : Answer.No,
        left.Or(right));

    [Fact]
    public void What_is_not_recorded_is_unknown_and_stays_so() => Assert.Equal(Answer.Unknown, default(Answer).Not());
}
