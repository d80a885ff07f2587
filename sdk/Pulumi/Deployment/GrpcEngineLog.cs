using Pulumirpc;

namespace Pulumi;

/// <summary>The engine's log over gRPC.</summary>
internal sealed class GrpcEngineLog(string address) : IEngineLog
{
    private readonly Engine.EngineClient _client = new(GrpcChannels.Open(address));

    public async Task LogAsync(LogRequest request, CancellationToken cancellationToken = default) =>
        await _client.LogAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);

    public async Task RequirePulumiVersionAsync(RequirePulumiVersionRequest request, CancellationToken cancellationToken = default) =>
        await _client.RequirePulumiVersionAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);
}
