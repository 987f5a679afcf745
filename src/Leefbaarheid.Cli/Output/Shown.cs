using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Cli.Output;

/// <summary>The names of files, made fit for a terminal.</summary>
internal static class Shown
{
    /// <summary>The name of a file; a number in it that may be a BSN is hidden.</summary>
    public static string File(string name) => Bsn.Redact(Printable.Of(name));
}
