using Leefbaarheid.Engine.Tests.Lending;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Misuse;

/// <summary>Every public member of a session that does something, by name.</summary>
internal static class EveryCall
{
    public static readonly Dictionary<string, Action<Session>> Of = new()
    {
        ["Put"] = s => s.Put(Desk.Anna),
        ["PutRange"] = s => s.PutRange<Member>([]),
        ["Remove"] = s => s.Remove<Member>(1),
        ["AdvanceTo"] = s => s.AdvanceTo(s.Now),
        ["Evaluate"] = s => s.Evaluate(),
        ["Resume"] = s => s.Resume<Late>([]),
        ["Conclusions"] = s => s.Conclusions<Late>(),
        ["Why"] = s => s.Why(new Late(1)),
        ["WhyNot"] = s => s.WhyNot("LAAT", 1),
        ["WhatIf"] = s => s.WhatIf(_ => { }),
        ["HoldsUntil"] = s => s.HoldsUntil(new Late(1)),
        ["Receipt"] = s => s.Receipt(new Late(1)),
        ["NextChange"] = s => _ = s.NextChange,
        ["Failures"] = s => _ = s.Failures,
    };

    /// <summary>Those that answer from the last evaluation, which must be up to date.</summary>
    public static readonly string[] Questions =
        ["Why", "WhyNot", "WhatIf", "HoldsUntil", "Receipt", "NextChange", "Failures"];

    public static TheoryData<string> Names => [.. Of.Keys];

    public static TheoryData<string> QuestionNames => [.. Questions];
}
