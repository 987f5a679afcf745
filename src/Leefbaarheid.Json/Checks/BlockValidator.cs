using FluentValidation;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>The block of a dwelling or signal is one of those of its complex, where that is in the file.</summary>
internal sealed class BlockValidator : AbstractValidator<ReadFile>
{
    public BlockValidator() => RuleFor(file => file).Custom((file, context) =>
    {
        Dictionary<ComplexId, IReadOnlyCollection<string>> blocks = [];
        foreach (Placed<Complex> complex in file.All<Complex>())
            blocks.TryAdd(complex.Value.Id, complex.Value.Blocks);
        foreach (Placed<Dwelling> dwelling in file.All<Dwelling>())
            Check(dwelling.Path, dwelling.Value.Block, dwelling.Value.Complex, blocks, context);
        foreach (Placed<Signal> signal in file.All<Signal>())
            Check(signal.Path, signal.Value.Block, (signal.Value.About as ComplexCase)?.Complex, blocks, context);
    });

    private static void Check(
        string path,
        string? block,
        ComplexId? complex,
        Dictionary<ComplexId, IReadOnlyCollection<string>> blocks,
        ValidationContext<ReadFile> context)
    {
        if (block is null || complex is not { } id || !blocks.TryGetValue(id, out var known) || known.Contains(block))
            return;
        string name = Quoted.Mark(id.Value);
        context.Report(JsonPath.Property(path, "block"), block, Telling.OneOf(known, new(
            $"niets: complex {name} noemt geen blokken (blocks)",
            $"nothing: complex {name} lists no blocks (blocks)")));
    }
}
