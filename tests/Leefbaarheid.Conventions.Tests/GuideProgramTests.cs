using System.Text.RegularExpressions;
using Xunit;

namespace Leefbaarheid.Conventions.Tests;

/// <summary>
/// The programs of a guide print what it says. The first is a frame: a later one that has no usings of its own takes the place of
/// what stands there under "// the rule" or "// the question", up to the next line of that sort, and brings its own types.
/// </summary>
public sealed partial class GuideProgramTests
{
    [Theory]
    [InlineData("coming-from-json-rules")]
    [InlineData("coming-from-nrules")]
    [InlineData("explain-a-decision")]
    [InlineData("host-it")]
    [InlineData("test-a-pack")]
    [InlineData("use-it-in-an-app")]
    [InlineData("write-a-rule")]
    public void Every_program_prints_what_is_said(string guide)
    {
        MatchCollection programs = Programs().Matches(Repository.Read($"docs/guides/{guide}.md").ReplaceLineEndings("\n"));
        string frame = programs[0].Groups["code"].Value;

        Offenders.None(
            from program in programs
            let code = program.Groups["code"].Value
            let printed = DocumentedProgram.Run(IsWhole(code) ? code : Framed(frame, code))
            where !DocumentedProgram.Prints(printed, program.Groups["text"].Value)
            select $"{code}prints\n{printed}",
            $"docs/guides/{guide}.md says otherwise of these programs:");
    }

    private static bool IsWhole(string code) => code.StartsWith("using ", StringComparison.Ordinal);

    private static string Framed(string frame, string code)
    {
        Match types = Types().Match(code);
        string rule = types.Success ? code[..types.Index] : code;
        return Place().Replace(frame, _ => $"{rule}\n") + (types.Success ? types.Value : "");
    }

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```\n+```text\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Programs();

    [GeneratedRegex("^// the (rule|question)\n.*?(?=^// |\\z)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Place();

    [GeneratedRegex("^(internal )?sealed record .*\\z", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Types();
}
