using Bleu.Infra.Planner.Monitoring;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumirpc;

namespace Bleu.Infra.Planner.Hosting;

/// <summary>The part of the Engine service that programs use, over a planning monitor.</summary>
internal sealed class GrpcEngineService(PlanningMonitor monitor) : Engine.EngineBase
{
    public override async Task<Empty> Log(LogRequest request, ServerCallContext context)
    {
        await monitor.LogAsync(request, context.CancellationToken).ConfigureAwait(false);
        return new();
    }

    public override async Task<RequirePulumiVersionResponse> RequirePulumiVersion(RequirePulumiVersionRequest request, ServerCallContext context)
    {
        await monitor.RequirePulumiVersionAsync(request, context.CancellationToken).ConfigureAwait(false);
        return new();
    }
}
