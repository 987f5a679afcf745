using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>
/// A row of the dated table: the least that is paid to a household that has to move for works (BW 7:220 lid 6).
/// </summary>
/// <param name="FirstOn">The first day of a move for which it holds.</param>
/// <param name="LastOn">The last.</param>
/// <param name="Amount">Whole euros.</param>
/// <param name="Source">Where it stands.</param>
/// <remarks>
/// A row runs to the day before the next or, where the amount of the next year was not found, to 27 February of that
/// year: our inference. Of other days no amount is known: 2016 to 2019, and from 28 February 2025 on. Add a row a year.
/// </remarks>
internal sealed record MinimumAllowance(LocalDate FirstOn, LocalDate LastOn, decimal Amount, Source Source)
{
    private static readonly MinimumAllowance[] Table =
    [
        new(new(2015, 2, 28), new(2016, 2, 27), 5857m, Sources.RijV),
        new(new(2020, 2, 29), new(2021, 2, 27), 6253m, Sources.RijV),
        new(new(2021, 2, 28), new(2022, 2, 27), 6334m, Sources.RijV),
        new(new(2022, 2, 28), new(2023, 2, 27), 6505m, Sources.RijV),
        new(new(2023, 2, 28), new(2024, 2, 28), 7156m, Sources.RijV),
        new(new(2024, 2, 29), new(2025, 2, 27), 7428m, Sources.RijV),
    ];

    /// <summary>The amount for a move on a day; null where none is known.</summary>
    public static decimal? On(LocalDate move) =>
        Array.Find(Table, row => row.FirstOn <= move && move <= row.LastOn)?.Amount;
}
