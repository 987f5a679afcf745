global using Leefbaarheid.Abstractions;
global using Leefbaarheid.Engine.Explaining;
global using Leefbaarheid.Engine.Plans;
global using Leefbaarheid.Engine.Stages;
global using Leefbaarheid.Engine.Storage;
global using NodaTime;
global using System.Collections.Immutable;
