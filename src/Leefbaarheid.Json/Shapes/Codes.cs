using System.Text.RegularExpressions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>The sorts of texts that have a form of their own, and of references.</summary>
internal static partial class Codes
{
    /// <summary>The id of a rule: capitals, a hyphen, two digits.</summary>
    public static Sort<string> RuleId { get; } = Sorts.Code(
        text => RuleIdForm().IsMatch(text) ? text : null,
        "^[A-Z]{2,6}-[0-9]{2}$",
        new("de id van een regel, als \"BB-01\"", "the id of a rule, like \"BB-01\""),
        "BB-01");

    public static Sort<BagId> Dwelling { get; } = Sorts.Code(
        text => BagId.TryParse(text, out BagId? id) && id.CanBeDwelling ? id : null,
        "^[0-9]{4}(01|02|03)[0-9]{10}$",
        new("een BAG-id van 16 cijfers: gemeente (4), soort 01, 02 of 03, nummer (10)",
            "a BAG id of 16 digits: municipality (4), kind 01, 02 or 03, number (10)"),
        "0855010000123456");

    public static Sort<Postcode> Postcode { get; } = Sorts.Code(
        text => Domain.Postcode.TryParse(text, out Postcode? code) ? code : null,
        "^[1-9][0-9]{3} ?(?!(S|s)[ADSads])[A-Za-z]{2}$",
        new("een postcode als \"5038 AB\"", "a postcode like \"5038 AB\""),
        "5038 AB");

    public static Sort<NeighbourhoodCode> Neighbourhood { get; } = Sorts.Code(
        text => NeighbourhoodCode.TryParse(text, out NeighbourhoodCode? code) ? code : null,
        "^BU[0-9A-Z]{8}$",
        new("een CBS-buurtcode: BU en 8 tekens, als \"BU08551103\"",
            "a CBS neighbourhood code: BU and 8 characters, like \"BU08551103\""),
        "BU08551103") with { NamesArea = true };

    public static Sort<AreaCode> Area { get; } = Sorts.Code(
        text => AreaCode.TryParse(text, out AreaCode? code) ? code : null,
        "^(GM[0-9A-Z]{4}|WK[0-9A-Z]{6}|BU[0-9A-Z]{8})$",
        new("een CBS-code: GM en 4, WK en 6 of BU en 8 tekens, als \"WK085511\"",
            "a CBS code: GM and 4, WK and 6 or BU and 8 characters, like \"WK085511\""),
        "WK085511");

    public static Sort<MunicipalityCode> Municipality { get; } = Sorts.Code(
        text => MunicipalityCode.TryParse(text, out MunicipalityCode? code) ? code : null,
        "^GM[0-9A-Z]{4}$",
        new("een CBS-gemeentecode: GM en 4 tekens, als \"GM0855\"",
            "a CBS municipality code: GM and 4 characters, like \"GM0855\""),
        "GM0855") with { Called = new("een gemeentecode", "a municipality code") };

    /// <summary>What is asked for where a household is missing.</summary>
    public static Text AHousehold { get; } = new("een huishouden", "a household");

    public static Sort<HouseholdId> Household { get; } =
        To(Reference.Household).As(id => new HouseholdId(id), id => id.Value);

    public static Sort<ComplexId> Complex { get; } = To(Reference.Complex).As(id => new ComplexId(id), id => id.Value);

    public static Sort<EmployeeId> Employee { get; } =
        To(Reference.Employee).As(id => new EmployeeId(id), id => id.Value);

    /// <summary>What is asked for where the guide of a project is missing.</summary>
    public static Text AGuide { get; } = new("een projectbegeleider", "a guide of the project");

    public static Sort<string> Person { get; } = To(Reference.Person);

    public static Sort<PartnerId> Partner { get; } = To(Reference.Partner).As(id => new PartnerId(id), id => id.Value);

    public static Sort<CovenantId> Covenant { get; } =
        To(Reference.Covenant).As(id => new CovenantId(id), id => id.Value);

    public static Sort<ProjectId> Project { get; } = To(Reference.Project).As(id => new ProjectId(id), id => id.Value);

    public static Sort<SignalId> Signal { get; } = To(Reference.Signal).As(id => new SignalId(id), id => id.Value);

    public static Sort<string> Case { get; } = To(Reference.Case);

    private static Sort<string> To(Reference reference) => Sorts.Id with { RefersTo = reference };

    [GeneratedRegex(@"^[A-Z]{2,6}-[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex RuleIdForm();
}
