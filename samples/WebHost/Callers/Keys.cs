using System.Security.Cryptography;
using System.Text;

namespace Leefbaarheid.WebHost;

/// <summary>The keys that the settings name, and whose they are. Only their hashes stay in memory.</summary>
internal sealed class Keys
{
    public const string Section = "Leefbaarheid:Callers";
    public const int ShortestKey = 24;

    /// <summary>The key of a host that is being developed and names no callers.</summary>
    public const string DevelopmentKey = "alleen-om-te-ontwikkelen";

    private readonly Dictionary<string, Caller> callers;

    private Keys(Dictionary<string, Caller> callers) => this.callers = callers;

    public Caller? Find(string key) => callers.GetValueOrDefault(Hash(key));

    /// <exception cref="InvalidOperationException">No caller has a key, outside development; or one is not a safe
    /// key.</exception>
    public static Keys Read(IConfiguration settings, bool isDevelopment)
    {
        var trustsTokens = settings[Bearer.Authority] is { Length: > 0 };
        var known = settings.GetSection(Section).Get<List<KnownCaller>>() ?? [];
        if (known.Count == 0 && isDevelopment && !trustsTokens)
            known = [new() { Name = "ontwikkelaar", Key = DevelopmentKey, Employee = "E1", Areas = [Caller.AllAreas] }];
        if (known.Count == 0 && !trustsTokens)
            throw new InvalidOperationException(
                $"Nobody may call this host, so it does not start: set {Section}:0:Name, {Section}:0:Key (at least "
                + $"{ShortestKey} characters) and {Section}:0:Areas:0, for instance * for all areas; or "
                + $"{Bearer.Authority}, who gives out tokens.");
        if (known.Find(one => one.Name.Length == 0 || one.Key.Length < ShortestKey) is { } weak)
            throw new InvalidOperationException(
                $"The caller '{weak.Name}' in {Section} needs a name, and a key of at least {ShortestKey} characters.");
        if (known.DistinctBy(one => one.Key).Count() != known.Count)
            throw new InvalidOperationException($"Two callers in {Section} have one key; give each its own.");
        return new Keys(known.ToDictionary(one => Hash(one.Key), one => one.ToCaller()));
    }

    private static string Hash(string key) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
