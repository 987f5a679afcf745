using FluentValidation;

namespace Leefbaarheid.Json;

/// <summary>Checks what concerns several facts of a file; what is wrong is told to the file.</summary>
internal static class FileChecks
{
    // Made once: a validator holds nothing of a file.
    private static readonly IValidator<ReadFile>[] Validators =
    [
        new ReferenceValidator(), new DayValidator(), new IdValidator(),
        new BlockValidator(), new BuildingUnitValidator(),
        new InterventionValidator(), new ReferralValidator(), new ProviderValidator(),
    ];

    public static void Check(ReadFile file)
    {
        foreach (IValidator<ReadFile> validator in Validators)
            validator.Validate(file);
    }
}
