using System.Collections.Concurrent;
using Bleu.Infra.Planner.Monitoring;
using Grpc.Net.Client;
using Pulumirpc;

namespace Bleu.Infra.Planner.Hosting;

/// <summary>Calls functions of a program in another process.</summary>
internal sealed class GrpcCallbackClient : ICallbackClient, IDisposable
{
    private readonly ConcurrentDictionary<string, GrpcChannel> _channels = new(StringComparer.Ordinal);

    public async Task<CallbackInvokeResponse> InvokeAsync(string target, CallbackInvokeRequest request, CancellationToken cancellationToken)
    {
        var channel = _channels.GetOrAdd(target, t => GrpcChannel.ForAddress("http://" + t, new GrpcChannelOptions
        {
            MaxReceiveMessageSize = GrpcPlanServer.MaxMessageSize,
            MaxSendMessageSize = GrpcPlanServer.MaxMessageSize,
        }));
        return await new Callbacks.CallbacksClient(channel).InvokeAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        foreach (var channel in _channels.Values)
        {
            channel.Dispose();
        }
    }
}
