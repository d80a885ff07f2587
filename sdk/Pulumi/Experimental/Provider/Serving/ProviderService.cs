using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumirpc;

namespace Pulumi.Experimental.Provider;

/// <summary>The ResourceProvider service over a provider.</summary>
internal sealed partial class ProviderService : ResourceProvider.ResourceProviderBase, IDisposable
{
    private readonly CancellationTokenSource _cancelled = new();
    private readonly Func<IEngine, Provider> _factory;
    private readonly string _version;
    private readonly Lock _gate = new();
    private Provider? _provider;
    private GrpcEngineLog? _log;
    private string? _engine;

    public ProviderService(Func<IEngine, Provider> factory, string version, string? engine)
    {
        _factory = factory;
        _version = version;
        if (engine is not null)
        {
            AttachTo(engine);
        }
    }

    /// <exception cref="RpcException">No engine is known yet.</exception>
    private Provider Implementation => _provider ?? throw new RpcException(new Status(StatusCode.FailedPrecondition, "No engine is attached yet."));

    public void Dispose() => _cancelled.Dispose();

    public override Task<ProviderHandshakeResponse> Handshake(ProviderHandshakeRequest request, ServerCallContext context) => Guard(context, _ =>
    {
        if (request.EngineAddress.Length > 0)
        {
            AttachTo(request.EngineAddress);
        }

        return Task.FromResult(new ProviderHandshakeResponse { AcceptSecrets = true, AcceptResources = true, AcceptOutputs = true });
    });

    public override Task<Empty> Attach(PluginAttach request, ServerCallContext context) => Guard(context, _ =>
    {
        AttachTo(request.Address);
        return Task.FromResult(new Empty());
    });

    public override async Task<Empty> Cancel(Empty request, ServerCallContext context)
    {
        await _cancelled.CancelAsync().ConfigureAwait(false);
        return new();
    }

    public override Task<PluginInfo> GetPluginInfo(Empty request, ServerCallContext context) =>
        Task.FromResult(new PluginInfo { Version = _version });

    public override Task<Pulumirpc.ParameterizeResponse> Parameterize(Pulumirpc.ParameterizeRequest request, ServerCallContext context) => Guard(context, async ct =>
    {
        Parameters parameters = request.ParametersCase switch
        {
            Pulumirpc.ParameterizeRequest.ParametersOneofCase.Args => new ParametersArgs([.. request.Args.Args]),
            Pulumirpc.ParameterizeRequest.ParametersOneofCase.Value =>
                new ParametersValue(request.Value.Name, request.Value.Version, [.. request.Value.Value]),
            _ => throw new RpcException(new Status(StatusCode.InvalidArgument, "Parameters are arguments or a value.")),
        };
        var response = await Implementation.Parameterize(new(parameters), ct).ConfigureAwait(false);
        return new Pulumirpc.ParameterizeResponse { Name = response.Name, Version = response.Version };
    });

    public override Task<Pulumirpc.GetSchemaResponse> GetSchema(Pulumirpc.GetSchemaRequest request, ServerCallContext context) => Guard(context, async ct =>
    {
        var response = await Implementation.GetSchema(new(request.Version, request.SubpackageName, request.SubpackageVersion), ct).ConfigureAwait(false);
        return new Pulumirpc.GetSchemaResponse { Schema = response.Schema ?? "" };
    });

    public override Task<Pulumirpc.ConfigureResponse> Configure(Pulumirpc.ConfigureRequest request, ServerCallContext context) => Guard(context, async ct =>
    {
        // Engines still send the text form, and providers still read it.
#pragma warning disable CS0612
        ImmutableDictionary<string, string> variables = [.. request.Variables];
#pragma warning restore CS0612
        var response = await Implementation.Configure(
            new(
                variables, PropertyValueWireReader.ReadMap(request.Args), request.AcceptSecrets, request.AcceptResources,
                request.SendsOldInputs, request.SendsOldInputsToDelete),
            ct).ConfigureAwait(false);
        return new Pulumirpc.ConfigureResponse
        {
            AcceptSecrets = response.AcceptSecrets,
            AcceptResources = response.AcceptResources,
            AcceptOutputs = response.AcceptOutputs,
            SupportsPreview = response.SupportsPreview,
        };
    });

    /// <summary>Attaching twice to one engine, by handshake and then again, makes one provider.</summary>
    private void AttachTo(string engine)
    {
        lock (_gate)
        {
            if (_engine == engine)
            {
                return;
            }

            _log = new GrpcEngineLog(engine);
            _provider = _factory(new ProviderEngine(_log));
            _engine = engine;
        }
    }

    private async Task<T> Guard<T>(ServerCallContext context, Func<CancellationToken, Task<T>> call)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(_cancelled.Token, context.CancellationToken);
        try
        {
            return await call(both.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not RpcException)
        {
            throw ProviderFailure.ToStatus(e);
        }
    }
}
