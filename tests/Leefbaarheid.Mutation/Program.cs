using Leefbaarheid.Mutation;

try
{
    var root = new DirectoryInfo(AppContext.BaseDirectory);
    while (!File.Exists(Path.Combine(root.FullName, "Leefbaarheid.sln")))
        root = root.Parent ?? throw new InvalidOperationException("Run this inside the repository.");
    var run = new MutationRun(root.FullName, Arguments.Read(args));
    run.Run();
    Report.Write(Console.Out, run.Results);
    return 0;
}
catch (Exception wrong) when (wrong is ArgumentException or InvalidOperationException)
{
    Console.Error.WriteLine(wrong.Message);
    return 1;
}
