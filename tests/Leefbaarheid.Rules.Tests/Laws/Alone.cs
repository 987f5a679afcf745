namespace Leefbaarheid.Rules.Tests.Laws;

/// <summary>What is measured while nothing else runs.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
