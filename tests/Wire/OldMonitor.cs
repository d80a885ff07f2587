using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumirpc;
using Status = Grpc.Core.Status;

namespace Bleu.Infra.Wire.Tests;

/// <summary>An engine from before features could be asked for and ends be signalled.</summary>
internal sealed class OldMonitor(Recording recording) : RecordingMonitor(recording)
{
    public override Task<SupportsFeatureResponse> SupportsFeature(SupportsFeatureRequest request, ServerCallContext context) =>
        throw new RpcException(new Status(StatusCode.Unimplemented, "SupportsFeature"));

    public override Task<Empty> SignalAndWaitForShutdown(Empty request, ServerCallContext context) =>
        throw new RpcException(new Status(StatusCode.Unimplemented, "SignalAndWaitForShutdown"));
}
