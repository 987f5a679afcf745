using Leefbaarheid.Rules;

namespace Leefbaarheid.Json;

/// <summary>Writes a policy as a file with every option, that reads back as the same policy.</summary>
public static class PolicyWriter
{
    /// <summary>Writes the options of a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>The file as UTF-8; the same policy always gives the same bytes.</returns>
    /// <exception cref="ArgumentException">
    /// No file can hold this policy: an option is null, makes no sense or has a BSN in it. All that is wrong is named.
    /// </exception>
    public static byte[] Write(LeefbaarheidPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Problems() is { Count: > 0 } senseless)
            throw Refusal(string.Join("; ", senseless), nameof(policy));
        byte[] file = Indented.Write(writer =>
            WrittenOptions<LeefbaarheidPolicy>.Write(policy, LeefbaarheidPolicy.Ask, writer));
        PolicyReading reading = PolicyReader.Read(file);
        if (reading.Problems.Count > 0)
            throw Refusal(string.Join("; ", reading.Problems), nameof(policy));
        return file;
    }

    private static ArgumentException Refusal(string problems, string name) =>
        new($"No policy file can hold this policy; mend it: {problems}", name);
}
