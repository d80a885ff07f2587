using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Grpc.Net.Client;
using Pulumirpc;
using Status = Grpc.Core.Status;

namespace Bleu.Infra.Wire.Tests;

/// <summary>The ResourceMonitor service: a preview of a stack that does not exist yet.</summary>
internal sealed class RecordingMonitor(Recording recording) : ResourceMonitor.ResourceMonitorBase
{
    private static readonly string[] Features = ["resourceReferences", "outputValues", "aliasSpecs", "deletedWith", "replaceWith", "transforms", "resourceHooks"];

    public override Task<SupportsFeatureResponse> SupportsFeature(SupportsFeatureRequest request, ServerCallContext context)
    {
        recording.Add("SupportsFeature", request);
        return Task.FromResult(new SupportsFeatureResponse { HasSupport = Features.Contains(request.Id) });
    }

    public override Task<ResourceInvokeResponse> Invoke(ResourceInvokeRequest request, ServerCallContext context)
    {
        recording.Add("Invoke", request);
        return Task.FromResult(new ResourceInvokeResponse { Return = new Struct { Fields = { ["value"] = Value.ForString("found") } } });
    }

    public override Task<ReadResourceResponse> ReadResource(ReadResourceRequest request, ServerCallContext context)
    {
        recording.Add("ReadResource", request);
        var outputs = Value.ForStruct(new Struct { Fields = { ["networkId"] = Value.ForString("/x") } });
        return Task.FromResult(new ReadResourceResponse
        {
            Urn = Urn(request.Type, request.Name),
            Properties = new Struct { Fields = { ["name"] = Value.ForString(request.Id), ["outputs"] = outputs } },
        });
    }

    public override async Task<RegisterResourceResponse> RegisterResource(RegisterResourceRequest request, ServerCallContext context)
    {
        foreach (var transform in request.Transforms)
        {
            await TransformAsync(transform, request);
        }

        recording.Add("RegisterResource", request);
        if (request.Name == "refused")
        {
            throw new RpcException(new Status(StatusCode.Unknown, "the name is taken"));
        }

        var isProvider = request.Type.StartsWith("pulumi:providers:", StringComparison.Ordinal);
        return new() { Urn = Urn(request.Type, request.Name), Id = isProvider ? $"id-{request.Name}" : "", Object = request.Object };
    }

    public override Task<Empty> RegisterResourceOutputs(RegisterResourceOutputsRequest request, ServerCallContext context)
    {
        recording.Add("RegisterResourceOutputs", request);
        return Task.FromResult(new Empty());
    }

    public override Task<Empty> RegisterResourceHook(RegisterResourceHookRequest request, ServerCallContext context)
    {
        recording.Add("RegisterResourceHook", request);
        return Task.FromResult(new Empty());
    }

    public override Task<Empty> SignalAndWaitForShutdown(Empty request, ServerCallContext context)
    {
        recording.Add("SignalAndWaitForShutdown", request);
        return Task.FromResult(new Empty());
    }

    private static string Urn(string type, string name) => $"urn:pulumi:dev::proj::{type}::{name}";

    private async Task TransformAsync(Callback callback, RegisterResourceRequest request)
    {
        using var channel = GrpcChannel.ForAddress("http://" + callback.Target);
        var transform = new TransformRequest
        {
            Type = request.Type,
            Name = request.Name,
            Custom = request.Custom,
            Parent = request.Parent,
            Properties = request.Object,
            Options = new TransformResourceOptions(),
        };
        var response = await new Callbacks.CallbacksClient(channel).InvokeAsync(new() { Token = callback.Token, Request = transform.ToByteString() });
        recording.Add("Callback", TransformResponse.Parser.ParseFrom(response.Response));
    }
}
