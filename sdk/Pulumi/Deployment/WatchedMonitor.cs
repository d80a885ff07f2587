using Pulumirpc;

namespace Pulumi;

/// <summary>A monitor whose calls count as work outside the program while they last.</summary>
internal sealed class WatchedMonitor(IResourceMonitor inner, OutsideWork outside) : IResourceMonitor
{
    public Task<SupportsFeatureResponse> SupportsFeatureAsync(SupportsFeatureRequest request, CancellationToken cancellationToken = default) =>
        outside.Watch(inner.SupportsFeatureAsync(request, cancellationToken));

    public Task<ResourceInvokeResponse> InvokeAsync(ResourceInvokeRequest request, CancellationToken cancellationToken = default) =>
        outside.Watch(inner.InvokeAsync(request, cancellationToken));

    public Task<CallResponse> CallAsync(ResourceCallRequest request, CancellationToken cancellationToken = default) =>
        outside.Watch(inner.CallAsync(request, cancellationToken));

    public Task<ReadResourceResponse> ReadResourceAsync(ReadResourceRequest request, CancellationToken cancellationToken = default) =>
        outside.Watch(inner.ReadResourceAsync(request, cancellationToken));

    public Task<RegisterResourceResponse> RegisterResourceAsync(RegisterResourceRequest request, CancellationToken cancellationToken = default) =>
        outside.Watch(inner.RegisterResourceAsync(request, cancellationToken));

    public Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request, CancellationToken cancellationToken = default) =>
        outside.Watch(inner.RegisterResourceOutputsAsync(request, cancellationToken));

    public Task RegisterStackTransformAsync(Callback request, CancellationToken cancellationToken = default) =>
        outside.Watch(inner.RegisterStackTransformAsync(request, cancellationToken));

    public Task RegisterStackInvokeTransformAsync(Callback request, CancellationToken cancellationToken = default) =>
        outside.Watch(inner.RegisterStackInvokeTransformAsync(request, cancellationToken));

    public Task RegisterResourceHookAsync(RegisterResourceHookRequest request, CancellationToken cancellationToken = default) =>
        outside.Watch(inner.RegisterResourceHookAsync(request, cancellationToken));

    public Task RegisterErrorHookAsync(RegisterErrorHookRequest request, CancellationToken cancellationToken = default) =>
        outside.Watch(inner.RegisterErrorHookAsync(request, cancellationToken));

    public Task<RegisterPackageResponse> RegisterPackageAsync(Pulumirpc.RegisterPackageRequest request, CancellationToken cancellationToken = default) =>
        outside.Watch(inner.RegisterPackageAsync(request, cancellationToken));

    public Task SignalAndWaitForShutdownAsync(CancellationToken cancellationToken = default) =>
        outside.Watch(inner.SignalAndWaitForShutdownAsync(cancellationToken));
}
