namespace Leefbaarheid.Cli.Output;

/// <summary>How a line stands out on a terminal.</summary>
internal enum Emphasis
{
    /// <summary>Not.</summary>
    None,

    /// <summary>A title.</summary>
    Title,

    /// <summary>Something that may not be done.</summary>
    Stop,

    /// <summary>Something to look out for: a warning, or what no rule answers.</summary>
    Care,

    /// <summary>Something to find out.</summary>
    Question,
}
