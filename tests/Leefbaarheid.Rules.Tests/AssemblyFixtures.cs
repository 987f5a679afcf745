[assembly: AssemblyFixture(typeof(Leefbaarheid.Oracle.LawCount))]
