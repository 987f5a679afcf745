using Xunit;

namespace Leefbaarheid.Conventions.Tests;

/// <summary>Fails with all offenders, one a line, and what to do about them.</summary>
internal static class Offenders
{
    public static void None(IEnumerable<string> offenders, string mend)
    {
        string[] all = [.. offenders];
        if (all.Length > 0)
            Assert.Fail($"{mend}\n  {string.Join("\n  ", all)}");
    }
}
