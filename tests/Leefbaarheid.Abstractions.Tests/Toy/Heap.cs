namespace Leefbaarheid.Abstractions.Tests.Toy;

/// <summary>A conclusion as it must not be: it holds a live group.</summary>
public sealed record Heap(int Street, Group<Complaint> Complaints);
