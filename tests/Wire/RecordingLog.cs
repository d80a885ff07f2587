using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumirpc;

namespace Bleu.Infra.Wire.Tests;

/// <summary>The Engine service.</summary>
internal sealed class RecordingLog(Recording recording) : Engine.EngineBase
{
    public override Task<Empty> Log(LogRequest request, ServerCallContext context)
    {
        recording.Add("Log", request);
        return Task.FromResult(new Empty());
    }

    public override Task<RequirePulumiVersionResponse> RequirePulumiVersion(RequirePulumiVersionRequest request, ServerCallContext context)
    {
        recording.Add("RequirePulumiVersion", request);
        return request.PulumiVersionRange == ">=3.200.0"
            ? Task.FromResult(new RequirePulumiVersionResponse())
            : throw new RpcException(new Grpc.Core.Status(StatusCode.FailedPrecondition, $"the CLI is not {request.PulumiVersionRange}"));
    }
}
