namespace Leefbaarheid.WebHost;

/// <summary>Who is writing in the log now; nobody where the host itself does.</summary>
internal sealed class Writing
{
    private readonly AsyncLocal<Caller?> now = new();

    public Caller? Now => now.Value;

    public void By(Caller caller) => now.Value = caller;
}
