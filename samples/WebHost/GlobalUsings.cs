global using Leefbaarheid.Abstractions;
global using Leefbaarheid.Domain;
global using Leefbaarheid.Engine;
global using Leefbaarheid.Hosting;
global using Leefbaarheid.Json;
global using Leefbaarheid.Rules;
global using NodaTime;
