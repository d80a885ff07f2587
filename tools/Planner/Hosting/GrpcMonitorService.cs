using Bleu.Infra.Planner.Monitoring;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumirpc;

namespace Bleu.Infra.Planner.Hosting;

/// <summary>The ResourceMonitor service over a planning monitor.</summary>
internal sealed class GrpcMonitorService(PlanningMonitor monitor) : ResourceMonitor.ResourceMonitorBase
{
    public override Task<SupportsFeatureResponse> SupportsFeature(SupportsFeatureRequest request, ServerCallContext context) =>
        monitor.SupportsFeatureAsync(request, context.CancellationToken);

    public override Task<ResourceInvokeResponse> Invoke(ResourceInvokeRequest request, ServerCallContext context) =>
        monitor.InvokeAsync(request, context.CancellationToken);

    public override Task<CallResponse> Call(ResourceCallRequest request, ServerCallContext context) =>
        monitor.CallAsync(request, context.CancellationToken);

    public override Task<ReadResourceResponse> ReadResource(ReadResourceRequest request, ServerCallContext context) =>
        monitor.ReadResourceAsync(request, context.CancellationToken);

    public override Task<RegisterResourceResponse> RegisterResource(RegisterResourceRequest request, ServerCallContext context) =>
        monitor.RegisterResourceAsync(request, context.CancellationToken);

    public override async Task<Empty> RegisterResourceOutputs(RegisterResourceOutputsRequest request, ServerCallContext context)
    {
        await monitor.RegisterResourceOutputsAsync(request, context.CancellationToken).ConfigureAwait(false);
        return new();
    }

    public override async Task<Empty> RegisterStackTransform(Callback request, ServerCallContext context)
    {
        await monitor.RegisterStackTransformAsync(request, context.CancellationToken).ConfigureAwait(false);
        return new();
    }

    public override async Task<Empty> RegisterStackInvokeTransform(Callback request, ServerCallContext context)
    {
        await monitor.RegisterStackInvokeTransformAsync(request, context.CancellationToken).ConfigureAwait(false);
        return new();
    }

    public override async Task<Empty> RegisterResourceHook(RegisterResourceHookRequest request, ServerCallContext context)
    {
        await monitor.RegisterResourceHookAsync(request, context.CancellationToken).ConfigureAwait(false);
        return new();
    }

    public override async Task<Empty> RegisterErrorHook(RegisterErrorHookRequest request, ServerCallContext context)
    {
        await monitor.RegisterErrorHookAsync(request, context.CancellationToken).ConfigureAwait(false);
        return new();
    }

    public override Task<RegisterPackageResponse> RegisterPackage(RegisterPackageRequest request, ServerCallContext context) =>
        monitor.RegisterPackageAsync(request, context.CancellationToken);

    public override async Task<Empty> SignalAndWaitForShutdown(Empty request, ServerCallContext context)
    {
        await monitor.SignalAndWaitForShutdownAsync(context.CancellationToken).ConfigureAwait(false);
        return new();
    }
}
