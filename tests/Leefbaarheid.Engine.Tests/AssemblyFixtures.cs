using Leefbaarheid.Oracle;
using Xunit;

[assembly: AssemblyFixture(typeof(LawCount))]
