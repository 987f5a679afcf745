using System.Globalization;
using Leefbaarheid.Benchmarks.Measures;

switch (args)
{
    case ["--check"]:
        Agreement.Check();
        return 0;
    case ["--quick", var households]:
        Quick.Run(int.Parse(households, CultureInfo.InvariantCulture));
        return 0;
    case ["--memory", var contender, var households]:
        var bytes = MemoryHeld.Measure(contender, int.Parse(households, CultureInfo.InvariantCulture));
        Console.WriteLine(bytes.ToString("F1", CultureInfo.InvariantCulture));
        return 0;
    case ["--cold", var rules]:
        Console.WriteLine(ColdStart.Measure(int.Parse(rules, CultureInfo.InvariantCulture)));
        return 0;
    default:
        Console.Error.WriteLine("Give --check, --quick N, --memory CONTENDER N, or --cold RULES.");
        return 1;
}
