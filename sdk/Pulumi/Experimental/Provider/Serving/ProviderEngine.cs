namespace Pulumi.Experimental.Provider;

/// <summary>The engine that a provider serves, over gRPC.</summary>
/// <param name="log">The engine's log.</param>
internal sealed class ProviderEngine(Pulumirpc.IEngineLog log) : IEngine
{
    public Task LogAsync(LogRequest message) => log.LogAsync(new()
    {
        Severity = (Pulumirpc.LogSeverity)message.Severity,
        Message = message.Message,
        Urn = message.Urn?.ToString() ?? "",
        StreamId = message.StreamId,
        Ephemeral = message.Ephemeral,
    });

    public Task RequirePulumiVersionAsync(string pulumiVersionRange) =>
        log.RequirePulumiVersionAsync(new() { PulumiVersionRange = pulumiVersionRange });
}
