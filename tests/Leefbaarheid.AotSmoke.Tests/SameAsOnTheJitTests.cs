using System.Text;
using Xunit;

namespace Leefbaarheid.AotSmoke.Tests;

public sealed class SameAsOnTheJitTests(NativePublish publish)
{
    [Fact]
    public void Publishing_gives_no_warning_about_trimming_or_native_code()
    {
        string told = Encoding.UTF8.GetString(publish.Outcome.Output) + publish.Outcome.Error;

        Assert.True(publish.Outcome.ExitCode == 0, told);
        Assert.DoesNotContain("warning", told, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Natively_the_same_is_told_byte_for_byte()
    {
        Assert.SkipWhen(publish.Outcome.ExitCode != 0, "It was not published; the other test tells why.");
        CancellationToken stop = TestContext.Current.CancellationToken;

        Run native = await Run.Of(Places.Published, Places.Cases, stop);
        Run jit = await Run.Of("dotnet", [Places.Built, .. Places.Cases], stop);

        Assert.Equal((0, ""), (native.ExitCode, native.Error));
        Assert.Equal(Encoding.UTF8.GetString(jit.Output), Encoding.UTF8.GetString(native.Output));
        Assert.Equal(jit.Output, native.Output);
        string told = Encoding.UTF8.GetString(native.Output);
        Assert.All(
            Places.Cases, name => Assert.Contains($"# {Path.GetFileName(name)}\n{{", told, StringComparison.Ordinal));
    }
}
