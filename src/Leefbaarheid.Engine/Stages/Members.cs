using Leefbaarheid.Engine.Storage;

namespace Leefbaarheid.Engine.Stages;

/// <summary>What a stage remembers of rows that stand in groups; the groups look into it.</summary>
internal class Members<T>
{
    public Side<T> Rows;
}
