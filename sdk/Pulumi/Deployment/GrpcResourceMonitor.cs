using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumirpc;

namespace Pulumi;

/// <summary>The engine's ResourceMonitor over gRPC.</summary>
internal sealed class GrpcResourceMonitor(string address) : IResourceMonitor
{
    private readonly ResourceMonitor.ResourceMonitorClient _client = new(new DeepCallInvoker(GrpcChannels.Open(address).CreateCallInvoker()));

    /// <summary>An engine that does not know the question supports nothing that is asked for.</summary>
    public async Task<SupportsFeatureResponse> SupportsFeatureAsync(SupportsFeatureRequest request, CancellationToken cancellationToken = default)
    {
        try
        {
            return await _client.SupportsFeatureAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.Unimplemented)
        {
            return new();
        }
    }

    public async Task<ResourceInvokeResponse> InvokeAsync(ResourceInvokeRequest request, CancellationToken cancellationToken = default) =>
        await _client.InvokeAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);

    public async Task<CallResponse> CallAsync(ResourceCallRequest request, CancellationToken cancellationToken = default) =>
        await _client.CallAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);

    public async Task<ReadResourceResponse> ReadResourceAsync(ReadResourceRequest request, CancellationToken cancellationToken = default) =>
        await _client.ReadResourceAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);

    public async Task<RegisterResourceResponse> RegisterResourceAsync(RegisterResourceRequest request, CancellationToken cancellationToken = default) =>
        await _client.RegisterResourceAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);

    public async Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request, CancellationToken cancellationToken = default) =>
        await _client.RegisterResourceOutputsAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);

    public async Task RegisterStackTransformAsync(Callback request, CancellationToken cancellationToken = default) =>
        await _client.RegisterStackTransformAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);

    public async Task RegisterStackInvokeTransformAsync(Callback request, CancellationToken cancellationToken = default) =>
        await _client.RegisterStackInvokeTransformAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);

    public async Task RegisterResourceHookAsync(RegisterResourceHookRequest request, CancellationToken cancellationToken = default) =>
        await _client.RegisterResourceHookAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);

    public async Task RegisterErrorHookAsync(RegisterErrorHookRequest request, CancellationToken cancellationToken = default) =>
        await _client.RegisterErrorHookAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);

    public async Task<RegisterPackageResponse> RegisterPackageAsync(Pulumirpc.RegisterPackageRequest request, CancellationToken cancellationToken = default) =>
        await _client.RegisterPackageAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);

    /// <summary>Engines before 3.184 do not know the call; for them the end of the process says the same.</summary>
    public async Task SignalAndWaitForShutdownAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await _client.SignalAndWaitForShutdownAsync(new Empty(), cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.Unimplemented)
        {
        }
    }
}
