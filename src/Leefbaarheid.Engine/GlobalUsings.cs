global using Leefbaarheid.Abstractions;
