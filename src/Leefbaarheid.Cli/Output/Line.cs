namespace Leefbaarheid.Cli.Output;

/// <summary>A line of text and how it stands out to a person.</summary>
internal readonly record struct Line(string Text, Emphasis Emphasis);
