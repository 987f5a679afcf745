using System.Diagnostics;

namespace Leefbaarheid.AotSmoke.Tests;

/// <summary>A program that ran to its end, with the bytes it wrote.</summary>
internal sealed record Run(int ExitCode, byte[] Output, string Error)
{
    public static async Task<Run> Of(string program, IEnumerable<string> arguments, CancellationToken stop)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.StandardInput.Close();
        using MemoryStream output = new();
        Task<string> error = process.StandardError.ReadToEndAsync(stop);
        await process.StandardOutput.BaseStream.CopyToAsync(output, stop);
        await process.WaitForExitAsync(stop);
        return new Run(process.ExitCode, output.ToArray(), await error);
    }
}
