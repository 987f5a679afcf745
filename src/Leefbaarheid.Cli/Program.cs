using Leefbaarheid.Cli;

using Stream input = Console.OpenStandardInput();
using Stream output = Console.OpenStandardOutput();
using Stream error = Console.OpenStandardError();
// The one place that looks at its surroundings: the language of help, and whether colours are welcome.
#pragma warning disable RS0030
bool isPlain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 }
    || Environment.GetEnvironmentVariable("TERM") == "dumb";
string? locale = ((string[])["LC_ALL", "LC_MESSAGES", "LANG"])
    .Select(Environment.GetEnvironmentVariable).FirstOrDefault(name => !string.IsNullOrEmpty(name));
#pragma warning restore RS0030
Channels channels = new(input, output, error)
{
    IsTerminal = !Console.IsOutputRedirected,
    IsPlain = isPlain,
    Locale = locale,
};
return new Tool(channels).Run(args);
