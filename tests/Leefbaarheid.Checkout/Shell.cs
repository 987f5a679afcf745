using System.Diagnostics;

namespace Leefbaarheid.Checkouts;

/// <summary>Runs commands as a person at a prompt would, in a folder.</summary>
public static class Shell
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>What the command wrote to standard output.</summary>
    /// <exception cref="InvalidOperationException">It did not end with 0: the message has all that it wrote.</exception>
    public static string Run(string command, string folder)
    {
        ProcessStartInfo start = new("bash", ["-c", command])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.Result
            : throw new InvalidOperationException($"{command}\nended with {process.ExitCode}\n{output.Result}\n{error.Result}");
    }
}
