using FluentValidation;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>What has been lies behind: on the day of the advice at the latest.</summary>
internal sealed class DayValidator : AbstractValidator<ReadFile>
{
    public DayValidator() => RuleFor(file => file).Custom((file, context) =>
    {
        if (file.At is not { } at)
            return;
        Text expected = new(
            $"een datum tot en met {Days.Iso(at)}, de dag van het advies",
            $"a date up to {Days.Iso(at)}, the day of the advice");
        foreach (RecordedDay recorded in file.Recorded.Where(recorded => recorded.Day > at))
        {
            file.IsAheadOfItsDay = true;
            context.Report(recorded.Path, Text.Same(Days.Iso(recorded.Day)), expected);
        }
    });
}
