global using System.Collections.Immutable;
global using Leefbaarheid.Abstractions;
global using Leefbaarheid.Domain;
global using Leefbaarheid.Engine;
global using Leefbaarheid.Rules;
global using NodaTime;
