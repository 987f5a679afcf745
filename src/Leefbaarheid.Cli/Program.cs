using Leefbaarheid.Cli;

using Stream input = Console.OpenStandardInput();
using Stream output = Console.OpenStandardOutput();
using Stream error = Console.OpenStandardError();
return new Tool(new Channels(input, output, error) { IsTerminal = !Console.IsOutputRedirected }).Run(args);
