using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumirpc;
using Status = Grpc.Core.Status;

namespace Bleu.Infra.Wire.Tests;

/// <summary>The ResourceMonitor service: a preview of a stack that does not exist yet, but for resources whose name says otherwise.</summary>
internal class RecordingMonitor(Recording recording) : ResourceMonitor.ResourceMonitorBase
{
    private static readonly string[] Features =
    [
        "resourceReferences", "outputValues", "aliasSpecs", "deletedWith", "replaceWith", "transforms", "invokeTransforms",
        "resourceHooks", "errorHooks", "parameterization",
    ];

    private readonly RecordedCallbacks _callbacks = new(recording);

    public override Task<SupportsFeatureResponse> SupportsFeature(SupportsFeatureRequest request, ServerCallContext context)
    {
        recording.Add("SupportsFeature", request);
        return Task.FromResult(new SupportsFeatureResponse { HasSupport = Features.Contains(request.Id) });
    }

    public override async Task<ResourceInvokeResponse> Invoke(ResourceInvokeRequest request, ServerCallContext context)
    {
        recording.Add("Invoke", request);
        await _callbacks.TransformAsync(request);
        if (request.Tok != "pulumi:pulumi:getResource")
        {
            return new() { Return = Fields(("value", Value.ForString("found"))) };
        }

        var state = Fields(("size", Value.ForString("large")));
        return new() { Return = Fields(("urn", request.Args.Fields["urn"]), ("id", Value.ForString("/found")), ("state", Value.ForStruct(state))) };
    }

    public override Task<CallResponse> Call(ResourceCallRequest request, ServerCallContext context)
    {
        recording.Add("Call", request);
        return Task.FromResult(new CallResponse { Return = Fields(("value", Value.ForString("called"))) });
    }

    public override Task<ReadResourceResponse> ReadResource(ReadResourceRequest request, ServerCallContext context)
    {
        recording.Add("ReadResource", request);
        var outputs = Value.ForStruct(Fields(("networkId", Value.ForString("/x"))));
        return Task.FromResult(new ReadResourceResponse
        {
            Urn = Urn(request.Type, request.Name),
            Properties = Fields(("name", Value.ForString(request.Id)), ("outputs", outputs)),
        });
    }

    public override async Task<RegisterResourceResponse> RegisterResource(RegisterResourceRequest request, ServerCallContext context)
    {
        await _callbacks.TransformAsync(request);
        recording.Add("RegisterResource", request);
        if (request.Name == "refused")
        {
            throw new RpcException(new Status(StatusCode.Unknown, "the name is taken"));
        }

        if (request.Name == "slow")
        {
            await Task.Delay(TimeSpan.FromSeconds(4), context.CancellationToken);
        }

        if (RecordedAnswers.For(request.Name) is { } answer)
        {
            answer.Urn = Urn(request.Type, request.Name);
            return answer;
        }

        var exists = request.Name == "made" || request.Type.StartsWith("pulumi:providers:", StringComparison.Ordinal);
        return new() { Urn = Urn(request.Type, request.Name), Id = exists ? $"id-{request.Name}" : "", Object = request.Object };
    }

    public override Task<Empty> RegisterResourceOutputs(RegisterResourceOutputsRequest request, ServerCallContext context)
    {
        recording.Add("RegisterResourceOutputs", request);
        return Task.FromResult(new Empty());
    }

    public override Task<RegisterPackageResponse> RegisterPackage(RegisterPackageRequest request, ServerCallContext context)
    {
        recording.Add("RegisterPackage", request);
        return Task.FromResult(new RegisterPackageResponse { Ref = $"{request.Name}-ref" });
    }

    public override Task<Empty> RegisterStackInvokeTransform(Callback request, ServerCallContext context)
    {
        recording.Add("RegisterStackInvokeTransform", request);
        _callbacks.AddInvokeTransform(request);
        return Task.FromResult(new Empty());
    }

    public override Task<Empty> RegisterResourceHook(RegisterResourceHookRequest request, ServerCallContext context)
    {
        recording.Add("RegisterResourceHook", request);
        _callbacks.Add(request);
        return Task.FromResult(new Empty());
    }

    public override Task<Empty> RegisterErrorHook(RegisterErrorHookRequest request, ServerCallContext context)
    {
        recording.Add("RegisterErrorHook", request);
        _callbacks.Add(request);
        return Task.FromResult(new Empty());
    }

    public override async Task<Empty> SignalAndWaitForShutdown(Empty request, ServerCallContext context)
    {
        recording.Add("SignalAndWaitForShutdown", request);
        await _callbacks.RunHooksAsync();
        return new Empty();
    }

    private static string Urn(string type, string name) => $"urn:pulumi:dev::proj::{type}::{name}";

    private static Struct Fields(params (string Name, Value Value)[] fields) =>
        new() { Fields = { fields.ToDictionary(f => f.Name, f => f.Value) } };
}
