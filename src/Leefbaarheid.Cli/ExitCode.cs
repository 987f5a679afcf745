namespace Leefbaarheid.Cli;

/// <summary>How the tool ends.</summary>
internal static class ExitCode
{
    /// <summary>Advice was given.</summary>
    public const int Advice = 0;

    /// <summary>A wrong option, or anything else that went wrong.</summary>
    public const int Failed = 1;

    /// <summary>The input is wrong: a case file that is missing, unreadable or not right.</summary>
    public const int WrongInput = 2;
}
