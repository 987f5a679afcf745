using System.Reflection;
using System.Runtime.Loader;

namespace Leefbaarheid.Mutation.Compiling;

/// <summary>Loads the generators of source that come with the SDK.</summary>
internal sealed class GeneratorLoader : IAnalyzerAssemblyLoader
{
    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => AssemblyLoadContext.Default.LoadFromAssemblyPath(fullPath);
}
