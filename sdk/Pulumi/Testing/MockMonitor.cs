using System.Collections.Concurrent;
using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi.Testing;

/// <summary>A monitor that asks mocks. Its URNs carry the nearest parent's type, the stack's included.</summary>
internal sealed class MockMonitor(IMocks mocks, string project, string stack) : IResourceMonitor
{
    private readonly ConcurrentDictionary<string, Struct> _registered = new(StringComparer.Ordinal);

    public Task<SupportsFeatureResponse> SupportsFeatureAsync(SupportsFeatureRequest request, CancellationToken cancellationToken = default) =>
        Task.FromResult(new SupportsFeatureResponse { HasSupport = request.Id != MonitorFeatures.OutputValues });

    public async Task<ResourceInvokeResponse> InvokeAsync(ResourceInvokeRequest request, CancellationToken cancellationToken = default)
    {
        if (request.Tok == "pulumi:pulumi:getResource")
        {
            var urn = request.Args.Fields[Constants.UrnPropertyName].StringValue;
            return _registered.TryGetValue(urn, out var known)
                ? new() { Return = known }
                : throw new InvalidOperationException($"Unknown resource {urn}");
        }

        var result = await mocks.CallAsync(new()
        {
            Token = request.Tok,
            Args = MockValues.ToPlain(request.Args),
            Provider = request.Provider,
        }).ConfigureAwait(false);
        return new() { Return = await MockValues.ToWireAsync(result).ConfigureAwait(false) };
    }

    public async Task<CallResponse> CallAsync(ResourceCallRequest request, CancellationToken cancellationToken = default)
    {
        var result = await mocks.CallAsync(new()
        {
            Token = request.Tok,
            Args = MockValues.ToPlain(request.Args),
            Provider = request.Provider,
        }).ConfigureAwait(false);
        return new() { Return = await MockValues.ToWireAsync(result).ConfigureAwait(false) };
    }

    public async Task<ReadResourceResponse> ReadResourceAsync(ReadResourceRequest request, CancellationToken cancellationToken = default)
    {
        var (id, state) = await mocks.NewResourceAsync(new()
        {
            Type = request.Type,
            Name = request.Name,
            Inputs = MockValues.ToPlain(request.Properties),
            Provider = request.Provider,
            Id = request.Id,
        }).ConfigureAwait(false);
        var urn = UrnOf(request.Parent, request.Type, request.Name);
        var outputs = await MockValues.ToWireAsync(state).ConfigureAwait(false);
        Remember(urn, id ?? request.Id, outputs);
        return new() { Urn = urn, Properties = outputs };
    }

    public async Task<RegisterResourceResponse> RegisterResourceAsync(RegisterResourceRequest request, CancellationToken cancellationToken = default)
    {
        var urn = UrnOf(request.Parent, request.Type, request.Name);
        if (request.Type == Constants.RootStackType)
        {
            return new() { Urn = urn, Object = new Struct() };
        }

        var (id, state) = await mocks.NewResourceAsync(new()
        {
            Type = request.Type,
            Name = request.Name,
            Inputs = MockValues.ToPlain(request.Object),
            Provider = request.Provider,
            Id = request.ImportId,
        }).ConfigureAwait(false);
        var outputs = await MockValues.ToWireAsync(state).ConfigureAwait(false);
        Remember(urn, id ?? "", outputs);
        return new() { Urn = urn, Id = id ?? request.ImportId, Object = outputs };
    }

    public Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request, CancellationToken cancellationToken = default)
    {
        var outputs = request.Outputs.Fields.ToImmutableDictionary(
            f => f.Key, f => new Output<object?>(Deserializer.Deserialize(f.Value)));
        return mocks.RegisterResourceOutputs(new(request.Urn, outputs));
    }

    public Task RegisterStackTransformAsync(Callback request, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task RegisterStackInvokeTransformAsync(Callback request, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task RegisterResourceHookAsync(RegisterResourceHookRequest request, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task RegisterErrorHookAsync(RegisterErrorHookRequest request, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task<RegisterPackageResponse> RegisterPackageAsync(Pulumirpc.RegisterPackageRequest request, CancellationToken cancellationToken = default) =>
        Task.FromResult(new RegisterPackageResponse { Ref = "mock-uuid" });

    public Task SignalAndWaitForShutdownAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    private void Remember(string urn, string id, Struct state) => _registered[urn] = new()
    {
        Fields =
        {
            [Constants.UrnPropertyName] = new Value { StringValue = urn },
            [Constants.IdPropertyName] = new Value { StringValue = id },
            [Constants.StatePropertyName] = new Value { StructValue = state },
        },
    };

    private string UrnOf(string parent, string type, string name)
    {
        var prefix = "";
        if (parent.Length > 0)
        {
            var parentType = parent.Split("::")[2];
            prefix = $"{parentType[(parentType.LastIndexOf('$') + 1)..]}$";
        }

        return $"urn:pulumi:{stack}::{project}::{prefix}{type}::{name}";
    }
}
