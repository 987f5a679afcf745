namespace Leefbaarheid.Json;

/// <summary>Writes facts as a case file that reads back as the same facts.</summary>
public static class CaseWriter
{
    /// <summary>Writes the facts of a case.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The file as UTF-8, with what is unknown left out.</returns>
    /// <exception cref="ArgumentException">
    /// No case file can hold these facts: a text has a BSN in it, something is referred to that is not there, or a
    /// recorded day lies after the day of the advice. All that is wrong is named.
    /// </exception>
    public static byte[] Write(CaseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        byte[] file = Indented.Write(writer => CaseFacts.Shape.Write(writer, facts));
        CaseReading reading = CaseReader.Read(file);
        if (reading.Problems.Count > 0)
            throw new ArgumentException(
                $"No case file can hold these facts; mend them: {string.Join("; ", reading.Problems)}", nameof(facts));
        if (reading.Facts != facts)
            throw new ArgumentException(
                "No case file can hold these facts: it would read back as others. Leave out white space around texts, "
                + "and what is said in two places.",
                nameof(facts));
        return file;
    }
}
