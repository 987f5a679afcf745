global using Leefbaarheid.Abstractions;
global using Leefbaarheid.Domain;
global using Leefbaarheid.Rules;
global using Leefbaarheid.Testing;
global using NodaTime;
global using Xunit;
