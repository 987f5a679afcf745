using System.Globalization;
using Leefbaarheid.Benchmarks.Field;

namespace Leefbaarheid.Benchmarks.Measures;

/// <summary>Figures of workload Field within seconds, for whoever works on the rules or the engine.</summary>
internal static class QuickField
{
    public static void Run(int households)
    {
        foreach (var file in (string[])[FieldRequest.Signals, FieldRequest.Household])
        {
            var request = RequestFigures.Measure(file);
            Print($"stateless request, {file}", "µs", request.Time);
            Print($"stateless request, {file}", "bytes", request.Bytes);
            Print("the same by a session of its own", "µs", request.AloneTime);
            Print("the same by a session of its own", "bytes", request.AloneBytes);
        }

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
        var mix = MixFigures.Measure(households);
        Print("Mix: load, a fact", "µs", mix.Load);
        Print("Mix: held, a fact", "bytes", mix.Held);
        Print("Mix: one signal", "µs", mix.Signal);
        Print("Mix: one signal", "bytes", mix.SignalBytes);
        Print("Mix: one of a thousand a day", "µs", mix.Crowded);
        Print("Mix: one of a thousand a day", "bytes", mix.CrowdedBytes);
    }

    private static void Print(string what, string unit, double number) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-32} {number,15:N2} {unit}"));
}
