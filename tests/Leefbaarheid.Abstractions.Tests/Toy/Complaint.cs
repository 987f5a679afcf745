using NodaTime;

namespace Leefbaarheid.Abstractions.Tests.Toy;

public sealed record Complaint(int Id, int Street, LocalDate On);
