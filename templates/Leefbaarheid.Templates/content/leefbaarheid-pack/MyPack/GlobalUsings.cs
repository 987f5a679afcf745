global using Leefbaarheid.Abstractions;
global using Leefbaarheid.Domain;
global using Leefbaarheid.Rules;
global using NodaTime;
global using static Leefbaarheid.Abstractions.Clause;
