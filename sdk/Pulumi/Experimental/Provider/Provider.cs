using Grpc.Core;

namespace Pulumi.Experimental.Provider;

/// <summary>
/// A provider: it creates the resources of a package, constructs its components and runs its functions. A subclass overrides what
/// its package has; whatever it does not override the engine is told not to have.
/// </summary>
public abstract partial class Provider
{
    /// <summary>Lets providers derive.</summary>
    protected Provider()
    {
    }

    /// <summary>Makes the provider serve another package.</summary>
    /// <param name="request">Which package.</param>
    /// <param name="ct">Ends the call early.</param>
    public virtual Task<ParameterizeResponse> Parameterize(ParameterizeRequest request, CancellationToken ct) => throw Missing(nameof(Parameterize));

    /// <summary>Yields the schema of the package.</summary>
    /// <param name="request">Which form of it.</param>
    /// <param name="ct">Ends the call early.</param>
    public virtual Task<GetSchemaResponse> GetSchema(GetSchemaRequest request, CancellationToken ct) => throw Missing(nameof(GetSchema));

    /// <summary>Checks the provider's own configuration.</summary>
    /// <param name="request">The configuration.</param>
    /// <param name="ct">Ends the call early.</param>
    public virtual Task<CheckResponse> CheckConfig(CheckRequest request, CancellationToken ct) => throw Missing(nameof(CheckConfig));

    /// <summary>Tells what a change of the provider's own configuration means.</summary>
    /// <param name="request">The configuration before and after.</param>
    /// <param name="ct">Ends the call early.</param>
    public virtual Task<DiffResponse> DiffConfig(DiffRequest request, CancellationToken ct) => throw Missing(nameof(DiffConfig));

    /// <summary>Takes the provider's configuration. Without an override it takes all and understands every kind of value.</summary>
    /// <param name="request">The configuration.</param>
    /// <param name="ct">Ends the call early.</param>
    public virtual Task<ConfigureResponse> Configure(ConfigureRequest request, CancellationToken ct) => Task.FromResult(new ConfigureResponse
    {
        AcceptSecrets = true,
        AcceptResources = true,
        AcceptOutputs = true,
        SupportsPreview = true,
    });

    /// <summary>Runs a function.</summary>
    /// <param name="request">The function and its arguments.</param>
    /// <param name="ct">Ends the call early.</param>
    public virtual Task<InvokeResponse> Invoke(InvokeRequest request, CancellationToken ct) => throw Missing(nameof(Invoke));

    /// <summary>Creates a resource.</summary>
    /// <param name="request">The resource.</param>
    /// <param name="ct">Ends the call early.</param>
    public virtual Task<CreateResponse> Create(CreateRequest request, CancellationToken ct) => throw Missing(nameof(Create));

    /// <summary>Reads a resource as it is.</summary>
    /// <param name="request">The resource.</param>
    /// <param name="ct">Ends the call early.</param>
    public virtual Task<ReadResponse> Read(ReadRequest request, CancellationToken ct) => throw Missing(nameof(Read));

    /// <summary>Checks the inputs of a resource.</summary>
    /// <param name="request">The inputs.</param>
    /// <param name="ct">Ends the call early.</param>
    public virtual Task<CheckResponse> Check(CheckRequest request, CancellationToken ct) => throw Missing(nameof(Check));

    /// <summary>Tells what a change of inputs means for a resource.</summary>
    /// <param name="request">The inputs before and after.</param>
    /// <param name="ct">Ends the call early.</param>
    public virtual Task<DiffResponse> Diff(DiffRequest request, CancellationToken ct) => throw Missing(nameof(Diff));

    /// <summary>Changes a resource in place.</summary>
    /// <param name="request">The inputs before and after.</param>
    /// <param name="ct">Ends the call early.</param>
    public virtual Task<UpdateResponse> Update(UpdateRequest request, CancellationToken ct) => throw Missing(nameof(Update));

    /// <summary>Deletes a resource.</summary>
    /// <param name="request">The resource.</param>
    /// <param name="ct">Ends the call early.</param>
    public virtual Task Delete(DeleteRequest request, CancellationToken ct) => throw Missing(nameof(Delete));

    /// <summary>Constructs a component; resources declared meanwhile become known to the engine that asks.</summary>
    /// <param name="request">The component and its inputs.</param>
    /// <param name="ct">Ends the call early.</param>
    public virtual Task<ConstructResponse> Construct(ConstructRequest request, CancellationToken ct) => throw Missing(nameof(Construct));

    /// <summary>Calls a method of a resource; resources declared meanwhile become known to the engine that asks.</summary>
    /// <param name="request">The method and its arguments.</param>
    /// <param name="ct">Ends the call early.</param>
    public virtual Task<CallResponse> Call(CallRequest request, CancellationToken ct) => throw Missing(nameof(Call));

    private static RpcException Missing(string method) => new(new Status(StatusCode.Unimplemented, $"This provider has no {method}."));
}
