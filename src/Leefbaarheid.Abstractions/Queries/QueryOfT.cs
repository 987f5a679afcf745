using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Leefbaarheid.Abstractions;

/// <summary>
/// A question about facts that gives rows of <typeparamref name="T"/>: a bag, in which order means nothing. Each
/// operator means on the facts what its namesake of System.Linq means on a sequence, order aside.
/// </summary>
/// <remarks>
/// The lambdas must be pure: they see their arguments and constants, no clock, no randomness, no mutable state. They
/// run whenever an engine sees fit. One that throws makes its row fail, not the session. Each operator refuses a null
/// argument with an <see cref="ArgumentNullException"/>.
/// </remarks>
/// <typeparam name="T">A row.</typeparam>
public abstract partial class Query<T> : Query
{
    private protected Query(Clause clause)
        : base(clause)
    {
    }

    /// <summary>A query is a branch of a rule when its rows are conclusions.</summary>
    /// <param name="query">The conclusions.</param>
    public static implicit operator Branch(Query<T> query) => Branch.Of(query);

    /// <summary>The rows for which a condition holds.</summary>
    /// <param name="predicate">The condition.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Query<T> Where(
        Func<T, bool> predicate,
        [CallerArgumentExpression(nameof(predicate))] string text = "",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return new WhereQuery<T>(this, predicate, Clause.Of(ClauseKind.Where, text, file, line));
    }

    /// <summary>A row made of each row.</summary>
    /// <typeparam name="TResult">A row that is made.</typeparam>
    /// <param name="selector">Makes it.</param>
    /// <inheritdoc cref="Where"/>
    public Query<TResult> Select<TResult>(
        Func<T, TResult> selector,
        [CallerArgumentExpression(nameof(selector))] string text = "",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return new SelectQuery<T, TResult>(this, selector, Clause.Of(ClauseKind.Select, text, file, line));
    }

    /// <summary>A row for each element of a row's own collection; none where it is empty or null.</summary>
    /// <typeparam name="TElement">An element.</typeparam>
    /// <typeparam name="TResult">A row that is made.</typeparam>
    /// <param name="collection">The row's own collection.</param>
    /// <param name="result">Makes a row of the row and one of its elements.</param>
    /// <inheritdoc cref="Where"/>
    public Query<TResult> SelectMany<TElement, TResult>(
        Func<T, IEnumerable<TElement>?> collection,
        Func<T, TElement, TResult> result,
        [CallerArgumentExpression(nameof(collection))] string text = "",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(collection);
        ArgumentNullException.ThrowIfNull(result);
        var clause = Clause.Of(ClauseKind.SelectMany, text, file, line);
        return new SelectManyQuery<T, TElement, TResult>(this, row => collection(row) ?? [], result, clause);
    }

    /// <summary>
    /// A row for each character of a text, which a rulebook warns of: mostly the text itself is meant.
    /// </summary>
    /// <typeparam name="TResult">A row that is made.</typeparam>
    /// <param name="letters">The row's own text.</param>
    /// <param name="result">Makes a row of the row and one of the characters.</param>
    /// <inheritdoc cref="Where"/>
    public Query<TResult> SelectMany<TResult>(
        Func<T, string?> letters,
        Func<T, char, TResult> result,
        [CallerArgumentExpression(nameof(letters))] string text = "",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(letters);
        ArgumentNullException.ThrowIfNull(result);
        var clause = Clause.Of(ClauseKind.SelectMany, text, file, line);
        return new SelectManyQuery<T, char, TResult>(this, row => letters(row) ?? "", result, clause) { IsText = true };
    }

    /// <summary>A row where an optional value is there: <c>from deadline in x.Deadline</c>.</summary>
    /// <typeparam name="TValue">The value.</typeparam>
    /// <typeparam name="TResult">A row that is made.</typeparam>
    /// <param name="optional">The row's own optional value.</param>
    /// <param name="result">Makes a row of the row and the value.</param>
    /// <inheritdoc cref="Where"/>
    public Query<TResult> SelectMany<TValue, TResult>(
        Func<T, TValue?> optional,
        Func<T, TValue, TResult> result,
        [CallerArgumentExpression(nameof(optional))] string text = "",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        where TValue : struct
    {
        ArgumentNullException.ThrowIfNull(optional);
        ArgumentNullException.ThrowIfNull(result);
        var clause = Clause.Of(ClauseKind.SelectMany, text, file, line);
        return new SelectManyQuery<T, TValue, TResult>(
            this, row => optional(row) is { } value ? [value] : [], result, clause);
    }

    /// <summary>A row for each pair with equal keys; a null key equals no other.</summary>
    /// <typeparam name="TInner">A right row.</typeparam>
    /// <typeparam name="TKey">What must be equal, by its own equality.</typeparam>
    /// <typeparam name="TResult">A row that is made.</typeparam>
    /// <param name="inner">The right rows.</param>
    /// <param name="key">The key of a left row.</param>
    /// <param name="innerKey">The key of a right row.</param>
    /// <param name="result">Makes a row of a pair.</param>
    /// <param name="keyText">Filled in by the compiler.</param>
    /// <param name="innerKeyText">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Query<TResult> Join<TInner, [DynamicallyAccessedMembers(Contents.Kept)] TKey, TResult>(
        Query<TInner> inner,
        Func<T, TKey> key,
        Func<TInner, TKey> innerKey,
        Func<T, TInner, TResult> result,
        [CallerArgumentExpression(nameof(key))] string keyText = "",
        [CallerArgumentExpression(nameof(innerKey))] string innerKeyText = "",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(innerKey);
        ArgumentNullException.ThrowIfNull(result);
        var clause = Clause.Of(ClauseKind.Join, $"{keyText} equals {innerKeyText}", file, line);
        return new JoinQuery<T, TInner, TKey, TResult>(this, inner, key, innerKey, result, clause);
    }

    /// <summary>
    /// A row for each left row with the group of all right rows that have its key: <c>join … into …</c>. The group may
    /// be empty, so "none", "any", "all" and counting are plain conditions on it.
    /// </summary>
    /// <param name="result">Makes a row of a left row and its group.</param>
    /// <inheritdoc cref="Join{TInner, TKey, TResult}"/>
    public Query<TResult> GroupJoin<TInner, [DynamicallyAccessedMembers(Contents.Kept)] TKey, TResult>(
        Query<TInner> inner,
        Func<T, TKey> key,
        Func<TInner, TKey> innerKey,
        Func<T, Group<TInner>, TResult> result,
        [CallerArgumentExpression(nameof(key))] string keyText = "",
        [CallerArgumentExpression(nameof(innerKey))] string innerKeyText = "",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(innerKey);
        ArgumentNullException.ThrowIfNull(result);
        var clause = Clause.Of(ClauseKind.GroupJoin, $"{keyText} equals {innerKeyText}", file, line);
        return new GroupJoinQuery<T, TInner, TKey, TResult>(this, inner, key, innerKey, result, clause);
    }

    /// <summary>
    /// A row for each row with the group of <em>all</em> rows of another query beside it: for a small relation that
    /// every row looks at, such as settings. The group may be empty. When the other query changes, every row is told
    /// anew; when a row changes, that row alone.
    /// </summary>
    /// <typeparam name="TOther">A row of the other query.</typeparam>
    /// <typeparam name="TResult">A row that is made.</typeparam>
    /// <param name="other">The rows that every row looks at.</param>
    /// <param name="result">Makes a row of a row and that group.</param>
    /// <inheritdoc cref="Where"/>
    public Query<TResult> Beside<TOther, TResult>(
        Query<TOther> other,
        Func<T, Group<TOther>, TResult> result,
        [CallerArgumentExpression(nameof(other))] string text = "",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(result);
        var clause = Clause.Of(ClauseKind.Beside, text, file, line);
        return new BesideQuery<T, TOther, TResult>(this, other, result, clause);
    }

    /// <summary>
    /// A row for each key that occurs, with the group of all rows that have it; null is a key like another.
    /// </summary>
    /// <typeparam name="TKey">What rows of one group share, by its own equality.</typeparam>
    /// <param name="key">The key of a row.</param>
    /// <inheritdoc cref="Where"/>
    public Query<Grouping<TKey, T>> GroupBy<[DynamicallyAccessedMembers(Contents.Kept)] TKey>(
        Func<T, TKey> key,
        [CallerArgumentExpression(nameof(key))] string text = "",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new GroupByQuery<T, TKey>(this, key, Clause.Of(ClauseKind.GroupBy, text, file, line));
    }

    /// <summary>
    /// As <see cref="GroupBy{TKey}"/>, with an element made of each row: <c>group x.Day by x.Household</c>.
    /// </summary>
    /// <typeparam name="TKey">What rows of one group share, by its own equality.</typeparam>
    /// <typeparam name="TElement">A member of the group.</typeparam>
    /// <param name="key">The key of a row.</param>
    /// <param name="element">Makes a member of a row.</param>
    /// <inheritdoc cref="Where"/>
    public Query<Grouping<TKey, TElement>> GroupBy<[DynamicallyAccessedMembers(Contents.Kept)] TKey, TElement>(
        Func<T, TKey> key,
        Func<T, TElement> element,
        [CallerArgumentExpression(nameof(key))] string text = "",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(element);
        return Select(row => (Key: key(row), Element: element(row)), text, file, line)
            .GroupBy(pair => pair.Key, text, file, line)
            .Select(Grouping<TKey, TElement> (pairs) => new ElementGrouping<TKey, TElement>(pairs), text, file, line);
    }

    /// <summary>A row for each key that occurs, with the number of rows that have it. Null is no key.</summary>
    /// <typeparam name="TKey">What is counted by.</typeparam>
    /// <param name="key">The key of a row.</param>
    /// <inheritdoc cref="Where"/>
    public Query<KeyValuePair<TKey, int>> CountBy<[DynamicallyAccessedMembers(Contents.Kept)] TKey>(
        Func<T, TKey> key,
        [CallerArgumentExpression(nameof(key))] string text = "",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        return new CountByQuery<T, TKey>(this, key, Clause.Of(ClauseKind.CountBy, text, file, line));
    }

    /// <summary>
    /// A row for each key that occurs, with a value folded from the rows that have it; one step a change, however
    /// large the group. Null is no key.
    /// </summary>
    /// <typeparam name="TKey">What is folded by.</typeparam>
    /// <typeparam name="TAccumulate">The folded value; treated as immutable.</typeparam>
    /// <param name="key">The key of a row.</param>
    /// <param name="seed">The value of no rows.</param>
    /// <param name="add">The value with one row more.</param>
    /// <param name="remove">The value with one row less: must undo <paramref name="add"/>, in any order.</param>
    /// <inheritdoc cref="Where"/>
    public Query<KeyValuePair<TKey, TAccumulate>> AggregateBy<
        [DynamicallyAccessedMembers(Contents.Kept)] TKey,
        TAccumulate>(
        Func<T, TKey> key,
        TAccumulate seed,
        Func<TAccumulate, T, TAccumulate> add,
        Func<TAccumulate, T, TAccumulate> remove,
        [CallerArgumentExpression(nameof(add))] string text = "",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(add);
        ArgumentNullException.ThrowIfNull(remove);
        var clause = Clause.Of(ClauseKind.AggregateBy, text, file, line);
        return new AggregateByQuery<T, TKey, TAccumulate>(this, key, seed, add, remove, clause);
    }

    /// <summary>The rows that have at least one row with an equal key in <paramref name="other"/>; each once.</summary>
    /// <typeparam name="TOther">A row on the other side.</typeparam>
    /// <typeparam name="TKey">What must be equal, by its own equality; null equals nothing.</typeparam>
    /// <param name="other">Where a partner is looked for.</param>
    /// <param name="key">The key of a row.</param>
    /// <param name="otherKey">The key on the other side.</param>
    /// <inheritdoc cref="Join{TInner, TKey, TResult}"/>
    public Query<T> WithAny<TOther, [DynamicallyAccessedMembers(Contents.Kept)] TKey>(
        Query<TOther> other,
        Func<T, TKey> key,
        Func<TOther, TKey> otherKey,
        [CallerArgumentExpression(nameof(key))] string keyText = "",
        [CallerArgumentExpression(nameof(otherKey))] string innerKeyText = "",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        SemiJoin(other, key, otherKey, true, $"{keyText} equals {innerKeyText}", file, line);

    /// <summary>The rows that have no row with an equal key in <paramref name="other"/>.</summary>
    /// <inheritdoc cref="WithAny{TOther, TKey}"/>
    public Query<T> WithNo<TOther, [DynamicallyAccessedMembers(Contents.Kept)] TKey>(
        Query<TOther> other,
        Func<T, TKey> key,
        Func<TOther, TKey> otherKey,
        [CallerArgumentExpression(nameof(key))] string keyText = "",
        [CallerArgumentExpression(nameof(otherKey))] string innerKeyText = "",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        SemiJoin(other, key, otherKey, false, $"{keyText} equals {innerKeyText}", file, line);

    /// <summary>
    /// The rows whose date lies in the window: a date d counts on the days d … d+n−1 in the session's zone, so that the
    /// window of today's date holds today and the n−1 days before it. Dates in the future do not count yet.
    /// </summary>
    /// <param name="window">Days, weeks, months or years, more than none; months count forward from d.</param>
    /// <param name="date">The date of a row.</param>
    /// <exception cref="ArgumentException">The window is empty, negative or holds hours.</exception>
    /// <inheritdoc cref="Where"/>
    public Query<T> Within(
        Period window,
        Func<T, LocalDate> date,
        [CallerArgumentExpression(nameof(date))] string text = "",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(date);
        TimeWindow.Check(window);
        var clause = Clause.Of(ClauseKind.Within, $"{text}, {window}", file, line);
        return new DuringQuery<T>(this, row => TimeWindow.From(date(row), window), date, clause);
    }

    /// <summary>
    /// The rows whose instant lies in the window: an instant i counts from i (included) until i + window (excluded).
    /// </summary>
    /// <param name="window">More than zero.</param>
    /// <param name="instant">The instant of a row.</param>
    /// <exception cref="ArgumentException">The window is zero or negative.</exception>
    /// <inheritdoc cref="Where"/>
    public Query<T> Within(
        Duration window,
        Func<T, Instant> instant,
        [CallerArgumentExpression(nameof(instant))] string text = "",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(instant);
        TimeWindow.Check(window);
        var clause = Clause.Of(ClauseKind.Within, $"{text}, {window}", file, line);
        return new DuringQuery<T>(this, row => TimeWindow.From(instant(row), window), instant, clause);
    }

    /// <summary>The rows, each while it is valid; a deadline is valid from the deadline on.</summary>
    /// <param name="validity">When a row counts.</param>
    /// <inheritdoc cref="Where"/>
    public Query<T> During(
        Func<T, Validity> validity,
        [CallerArgumentExpression(nameof(validity))] string text = "",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(validity);
        return new DuringQuery<T>(this, validity, validity, Clause.Of(ClauseKind.During, text, file, line));
    }

    /// <summary>Each distinct row once, by the row's own equality.</summary>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Query<T> Distinct([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new DistinctQuery<T>(this, Clause.Of(ClauseKind.Distinct, "", file, line));

    /// <summary>These rows and those of another query; a row of both occurs twice.</summary>
    /// <param name="second">The other rows.</param>
    /// <inheritdoc cref="Distinct"/>
    public Query<T> Concat(
        Query<T> second,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(second);
        return new ConcatQuery<T>(this, second, Clause.Of(ClauseKind.Concat, "", file, line));
    }

    /// <summary>The rows that are of a narrower type.</summary>
    /// <typeparam name="TResult">The narrower type.</typeparam>
    /// <inheritdoc cref="Distinct"/>
    public Query<TResult> OfType<TResult>([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new OfTypeQuery<T, TResult>(this, Clause.Of(ClauseKind.OfType, typeof(TResult).Name, file, line));

    private SemiJoinQuery<T, TOther, TKey> SemiJoin<TOther, TKey>(
        Query<TOther> other,
        Func<T, TKey> key,
        Func<TOther, TKey> otherKey,
        bool wantsAny,
        string text,
        string file,
        int line)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(otherKey);
        var clause = Clause.Of(wantsAny ? ClauseKind.WithAny : ClauseKind.WithNo, text, file, line);
        return new SemiJoinQuery<T, TOther, TKey>(this, other, key, otherKey, wantsAny, clause);
    }
}
