using System.Globalization;
using BenchmarkDotNet.Running;
using Leefbaarheid.Benchmarks.Measures;
using Leefbaarheid.Benchmarks.Reporting;
using Leefbaarheid.Benchmarks.Suite;

switch (args)
{
    case ["--check"]:
        Agreement.Check();
        FieldAgreement.Check();
        break;
    case ["--quick", var households]:
        Agreement.Check();
        Quick.Run(Number(households));
        break;
    case ["--field", var households]:
        FieldAgreement.Check();
        QuickField.Run(Number(households));
        break;
    case ["--field-figures", var households]:
        Console.WriteLine(FieldFigures.Measure(Number(households)));
        break;
    case ["--request-figures", var file]:
        Console.WriteLine(RequestFigures.Measure(file));
        break;
    case ["--mix-figures", var households]:
        Console.WriteLine(MixFigures.Measure(Number(households)));
        break;
    case ["--field-cold"]:
        Console.WriteLine(FieldColdStart.Measure());
        break;
    case ["--work", var households]:
        WorkByFile.Run(Number(households));
        break;
    case ["--memory", var contender, var households]:
        Console.WriteLine(MemoryHeld.Measure(contender, Number(households)).ToString("F1", CultureInfo.InvariantCulture));
        break;
    case ["--memory-all", var largest]:
        foreach (var (held, bytes) in Report.Memory(Number(largest)))
            Console.WriteLine($"{held.Contender,-10} {Text.Of(held.Households),10} households {Text.Of(bytes),8} bytes a fact");
        break;
    case ["--cold", var rules]:
        Console.WriteLine(ColdStart.Measure(Number(rules)));
        break;
    case ["--report"]:
        Report.Write(int.MaxValue);
        break;
    case ["--report", var largest]:
        Report.Write(Number(largest));
        break;
    default:
        Agreement.Check();
        BenchmarkSwitcher.FromAssembly(typeof(SuiteConfig).Assembly).Run(args, new SuiteConfig(int.MaxValue));
        break;
}

static int Number(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
