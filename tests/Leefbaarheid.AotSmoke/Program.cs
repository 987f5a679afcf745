using System.Diagnostics;
using System.Globalization;
using Leefbaarheid.AotSmoke;
using Leefbaarheid.Json;
using Leefbaarheid.Rules;

if (args is ["--create"])
{
    // What the built-in rulebook costs a process that does nothing before it.
    long start = Stopwatch.GetTimestamp();
    LeefbaarheidRulebook.Create();
    Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture));
    return;
}

// Everything the libraries can be asked, on the case files that are named: the output natively compiled and on the
// JIT must be the same, byte for byte.
using Stream output = Console.OpenStandardOutput();
using StreamWriter writer = new(output) { NewLine = "\n" };

foreach (string name in args)
{
    CaseReading reading = CaseReader.Read(File.ReadAllBytes(name));
    writer.WriteLine($"# {Path.GetFileName(name)}");
    if (reading.Facts is { } facts)
        new CaseTelling(LeefbaarheidRulebook.Create(), facts, writer).Tell();
    foreach (InputProblem problem in reading.Problems)
        writer.WriteLine(problem);
}

new EveryOperator(writer).Tell();
new WrongRules(writer).Tell();
