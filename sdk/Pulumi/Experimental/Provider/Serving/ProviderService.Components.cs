using System.Collections.Concurrent;
using Grpc.Core;

namespace Pulumi.Experimental.Provider;

/// <content>Components and methods: they declare resources, so a deployment of their own runs around each.</content>
internal sealed partial class ProviderService
{
    private readonly ConcurrentDictionary<string, GrpcResourceMonitor> _monitors = new(StringComparer.Ordinal);

    // The engine calls transforms and hooks of children long after the component is constructed.
    private readonly GrpcCallbackHost _callbacks = new();

    public ValueTask DisposeCallbacksAsync() => _callbacks.DisposeAsync();

    public override Task<Pulumirpc.ConstructResponse> Construct(Pulumirpc.ConstructRequest request, ServerCallContext context) => Guard(context, async ct =>
    {
        if (request.Parent.Length == 0)
        {
            throw new RpcException(new Status(StatusCode.InvalidArgument, $"The component '{request.Name}' has no parent. The engine names the stack where a program names none."));
        }

        var settings = new DeploymentSettings(
            request.Project, request.Stack, request.Organization, null, request.DryRun, request.Parallel,
            request.Config, request.ConfigSecretKeys.ToHashSet(StringComparer.Ordinal));
        var response = await RunAsync(request.MonitorEndpoint, settings, () => Implementation.Construct(
            new(request.Type, request.Name, ConstructWire.Inputs(request), ConstructWire.Options(request)), ct)).ConfigureAwait(false);
        return ConstructWire.ToWire(response, request.AcceptsOutputValues);
    });

    public override Task<Pulumirpc.CallResponse> Call(Pulumirpc.CallRequest request, ServerCallContext context) => Guard(context, async ct =>
    {
        var settings = new DeploymentSettings(
            request.Project, request.Stack, request.Organization, null, request.DryRun, request.Parallel,
            request.Config, request.ConfigSecretKeys.ToHashSet(StringComparer.Ordinal));
        var response = await RunAsync(request.MonitorEndpoint, settings, () => Implementation.Call(CallWire.FromWire(request), ct)).ConfigureAwait(false);
        return CallWire.ToWire(response, request.AcceptsOutputValues, Failures(response.Failures));
    });

    private Task<T> RunAsync<T>(string monitor, DeploymentSettings settings, Func<Task<T>> body)
    {
        var log = _log ?? throw new InvalidOperationException("No engine is attached yet.");
        var endpoint = _monitors.GetOrAdd(monitor, static address => new(address));

        // A component waits for its resources alone; any other provider may wait for what this SDK does not see.
        return InlineDeployment.RunPartAsync(endpoint, log, settings, _callbacks, body, watched: Implementation is not ComponentProvider);
    }
}
