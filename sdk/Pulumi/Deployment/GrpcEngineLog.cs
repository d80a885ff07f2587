using Grpc.Core;
using Pulumirpc;

namespace Pulumi;

/// <summary>The engine's log over gRPC.</summary>
internal sealed class GrpcEngineLog(string address) : IEngineLog
{
    private readonly Engine.EngineClient _client = new(GrpcChannels.Open(address));

    public async Task LogAsync(LogRequest request, CancellationToken cancellationToken = default) =>
        await _client.LogAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);

    /// <exception cref="RunException">The engine is outside the range, or too old to tell.</exception>
    public async Task RequirePulumiVersionAsync(RequirePulumiVersionRequest request, CancellationToken cancellationToken = default)
    {
        try
        {
            await _client.RequirePulumiVersionAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.Unimplemented)
        {
            throw new RunException("The installed Pulumi CLI cannot check its own version against a range. Please update the Pulumi CLI.", e);
        }
        catch (RpcException e)
        {
            throw new RunException(e.Status.Detail, e);
        }
    }
}
