global using Leefbaarheid.Abstractions;
global using Leefbaarheid.Domain;
global using Leefbaarheid.Engine;
global using Leefbaarheid.Hosting;
global using Leefbaarheid.Hosting.Tests;
global using Leefbaarheid.Json;
global using NodaTime;
global using Xunit;
