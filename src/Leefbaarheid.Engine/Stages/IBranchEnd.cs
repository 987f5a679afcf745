namespace Leefbaarheid.Engine.Stages;

/// <summary>The end of a branch, whatever its conclusions are.</summary>
internal interface IBranchEnd
{
    Rule Rule { get; }

    /// <summary>Every way of a subject through the branch; none where it begins at no such subject.</summary>
    IEnumerable<Way> Diagnose(Inquiry inquiry, object subject);
}
