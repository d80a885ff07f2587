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
}
