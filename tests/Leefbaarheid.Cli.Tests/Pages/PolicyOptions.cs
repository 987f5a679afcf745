using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;
using Leefbaarheid.Rules;
using NodaTime;

namespace Leefbaarheid.Cli.Tests.Pages;

/// <summary>The options of a rule's policy: name, the library's own proposal, and what the code says of it.</summary>
internal static partial class PolicyOptions
{
    private static readonly Dictionary<string, string> Summaries = XDocument
        .Load(Path.Combine(AppContext.BaseDirectory, "Leefbaarheid.Rules.xml")).Descendants("member")
        .ToDictionary(
            member => (string)member.Attribute("name")!,
            member => Spaces().Replace(Told(member.Element("summary")), " ").Trim());

    /// <summary>Those that the rule reads: an option that is of other rules says so in its first word.</summary>
    public static IEnumerable<(string Name, string Default, string Meaning)> Of(Rule rule) =>
        from option in rule.Policy?.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance) ?? []
        where option.Name != "EqualityContract"
        let summary = Summaries.GetValueOrDefault($"P:{option.DeclaringType!.FullName}.{option.Name}", "")
        let of = Rules().Match(summary)
        where !of.Success || of.Value.Contains(rule.Id, StringComparison.Ordinal)
        select ($"{PackOf(rule.Policy!)}.{option.Name}", Words(option.GetValue(rule.Policy)), Capital(summary[of.Length..]));

    private static string Capital(string text) => text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];

    private static string PackOf(object policy) => typeof(LeefbaarheidPolicy).GetProperties()
        .Single(pack => pack.Name != nameof(LeefbaarheidPolicy.Default)
            && ReferenceEquals(pack.GetValue(LeefbaarheidPolicy.Default), policy)).Name;

    private static string Words(object? value) => value switch
    {
        null => "geen",
        bool isOn => isOn ? "ja" : "nee",
        Period period => InDutch(period),
        WorkingDayTerm term => Count(term.WorkingDays, "werkdag", "werkdagen"),
        WaitingTime wait => Count(wait.WorkingDays, "werkdag", "werkdagen"),
        Severity severity => $"ernst {(int)severity}",
        EmployeeRole role => EmployeeRoles.Words.Name(role).Dutch,
        Purpose purpose => purpose.Text,
        RecipientFields to => $"{PartnerKinds.Words.Name(to.Kind).Dutch}: {string.Join(", ", to.Fields.Select(Words))}",
        DataField field => field.Term.Name.Dutch,
        string text => text,
        IEnumerable items => string.Join("; ", items.Cast<object?>().Select(Words)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"Say in PolicyOptions.Words how a {value.GetType().Name} is told."),
    };

    private static string InDutch(Period period) => string.Join(
        ", ",
        new[]
        {
            (period.Years, "jaar", "jaar"), (period.Months, "maand", "maanden"), (period.Weeks, "week", "weken"),
            (period.Days, "dag", "dagen"),
        }.Where(part => part.Item1 != 0).Select(part => Count(part.Item1, part.Item2, part.Item3)));

    private static string Count(int count, string one, string more) => $"{count} {(count == 1 ? one : more)}";

    /// <summary>A summary as text: what it refers to by its last name.</summary>
    private static string Told(XElement? summary) => string.Concat(summary?.Nodes().Select(node => node switch
    {
        XElement { IsEmpty: true } named => ((string?)named.Attributes().FirstOrDefault() ?? "").Split('.', ':')[^1],
        XElement inner => inner.Value,
        _ => node.ToString(),
    }) ?? []);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\A[A-Z]+-[0-9]+((, | and | to )[A-Z]+-[0-9]+)*: ")]
    private static partial Regex Rules();
}
