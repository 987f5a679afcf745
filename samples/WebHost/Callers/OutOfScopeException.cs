namespace Leefbaarheid.WebHost;

/// <summary>Somebody would write in an area that was not given to him; nothing was written.</summary>
internal sealed class OutOfScopeException()
    : InvalidOperationException("Facts would be written in an area that this caller was not given.");
