using Microsoft.Extensions.Configuration;

namespace Leefbaarheid.Hosting;

/// <summary>Where a host has its policy; nowhere where it has the library's own.</summary>
internal sealed record PolicySection(IConfiguration? Configuration)
{
    public PolicyReading Read() => PolicyReader.ReadSettings(
        Configuration?.AsEnumerable() ?? [], (Configuration as IConfigurationSection)?.Path);
}
