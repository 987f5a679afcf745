using System.Globalization;

namespace Leefbaarheid.Benchmarks.Measures;

/// <summary>Figures of workload Field within seconds, for whoever works on the rules or the engine.</summary>
internal static class QuickField
{
    public static void Run(int households)
    {
        var request = RequestFigures.Measure();
        Print("stateless request", "µs", request.Time);
        Print("stateless request", "bytes", request.Bytes);
        var field = FieldFigures.Measure(households);
        Print("load, a fact", "µs", field.Load);
        Print("held, a fact", "bytes", field.Held);
        Print("one signal", "µs", field.Signal);
        Print("one signal", "bytes", field.SignalBytes);
        Print("one removal", "µs", field.Removal);
        Print("first read, a decision", "µs", field.Read);
        Print("first read, a decision", "bytes", field.ReadBytes);
        Print("a day, a signal that leaves", "µs", field.Day);
        Print("one signal by LINQ from scratch", "µs", field.Linq);
    }

    private static void Print(string what, string unit, double number) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-32} {number,15:N2} {unit}"));
}
