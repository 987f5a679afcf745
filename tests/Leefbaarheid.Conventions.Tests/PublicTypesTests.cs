using Xunit;

namespace Leefbaarheid.Conventions.Tests;

/// <summary>A public class is made to be used or made to be derived from, never left open by neglect.</summary>
public sealed class PublicTypesTests
{
    [Fact]
    public void Every_public_class_is_sealed_abstract_or_static() =>
        Offenders.None(
            from library in Libraries.All
            from type in library.GetExportedTypes()
            where type.IsClass && !type.IsSealed && !type.IsAbstract
            select $"{type.FullName}",
            "Make these public classes sealed, abstract or static:");
}
