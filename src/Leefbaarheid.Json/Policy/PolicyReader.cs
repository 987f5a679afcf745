using System.Text.Json;
using Leefbaarheid.Rules;

namespace Leefbaarheid.Json;

/// <summary>Reads a policy from a file or from the settings of a host, as docs/policy.md describes it.</summary>
/// <remarks>
/// What is left out has its default, what is not known is refused. A wrong policy is no exception: all that is wrong
/// with it is told at once, and what makes sense is what <see cref="OptionRanges"/> says.
/// </remarks>
public static class PolicyReader
{
    private static readonly Domain.Text OneObject = new(
        "één JSON-object met de opties van een beleid", "one JSON object with the options of a policy");

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its bytes: UTF-8, with or without a byte order mark; comments are skipped.</param>
    public static PolicyReading Read(ReadOnlyMemory<byte> file)
    {
        ProblemList problems = new();
        using JsonDocument? json = JsonScan.Parse(file, problems, OneObject);
        return PolicyReading.Of(json is null ? null : new PolicyJson(JsonPath.Root, json.RootElement), problems);
    }

    /// <summary>Reads settings, of which every value is text: <c>Nuisance:Talk:WorkingDays</c> is <c>5</c>.</summary>
    /// <remarks>
    /// The pairs are those of <c>IConfiguration.AsEnumerable()</c>. Capitals in keys make no difference, numbers for
    /// keys make a list (in the order of the numbers), an empty text is an empty list, and the places of problems are
    /// keys. A list that one source shortens keeps the further items of another: that is how settings are put together.
    /// </remarks>
    /// <param name="settings">Keys with parts between colons, and values; a value of null says nothing.</param>
    /// <param name="section">The key under which the policy stands: <c>Leefbaarheid</c>; none: all keys.</param>
    public static PolicyReading ReadSettings(
        IEnumerable<KeyValuePair<string, string?>> settings, string? section = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return PolicyReading.Of(PolicySetting.Of(settings, section), new ProblemList());
    }
}
