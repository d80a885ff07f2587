namespace Pulumirpc;

/// <summary>
/// What a program needs from whoever plans or deploys it: the ResourceMonitor service, without its transport.
/// The engine's own service stands behind it over gRPC; the planner implements it in process.
/// </summary>
public interface IResourceMonitor
{
    /// <summary>Says whether an optional part of the protocol is spoken.</summary>
    Task<SupportsFeatureResponse> SupportsFeatureAsync(SupportsFeatureRequest request, CancellationToken cancellationToken = default);

    /// <summary>Runs a provider function.</summary>
    Task<ResourceInvokeResponse> InvokeAsync(ResourceInvokeRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls a method of a resource.</summary>
    Task<CallResponse> CallAsync(ResourceCallRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads a resource that exists already.</summary>
    Task<ReadResourceResponse> ReadResourceAsync(ReadResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Registers a resource and waits for its outputs.</summary>
    Task<RegisterResourceResponse> RegisterResourceAsync(RegisterResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Completes a component or the stack with its outputs.</summary>
    Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Registers a transform of every resource of the stack.</summary>
    Task RegisterStackTransformAsync(Callback request, CancellationToken cancellationToken = default);

    /// <summary>Registers a transform of every function call of the stack.</summary>
    Task RegisterStackInvokeTransformAsync(Callback request, CancellationToken cancellationToken = default);

    /// <summary>Registers a hook that resources can name.</summary>
    Task RegisterResourceHookAsync(RegisterResourceHookRequest request, CancellationToken cancellationToken = default);

    /// <summary>Registers a hook that runs when an operation fails.</summary>
    Task RegisterErrorHookAsync(RegisterErrorHookRequest request, CancellationToken cancellationToken = default);

    /// <summary>Registers a package and yields the reference that later requests carry.</summary>
    Task<RegisterPackageResponse> RegisterPackageAsync(RegisterPackageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Says that the program is done and waits until no callback is needed any more.</summary>
    Task SignalAndWaitForShutdownAsync(CancellationToken cancellationToken = default);
}
