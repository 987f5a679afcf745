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
    default:
        Console.Error.WriteLine("Give --check, or --quick with a number of households.");
        return 1;
}
