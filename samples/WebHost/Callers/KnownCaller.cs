namespace Leefbaarheid.WebHost;

/// <summary>A caller as the settings name it, with the key by which it is known.</summary>
internal sealed class KnownCaller
{
    public string Name { get; set; } = "";

    public string Key { get; set; } = "";

    public string? Employee { get; set; }

    public List<string> Areas { get; set; } = [];

    public Caller ToCaller() => new() { Name = Name, Employee = Employee, Areas = Areas };
}
