using Google.Protobuf.WellKnownTypes;
using Grpc.Core;

namespace Pulumi.Experimental.Provider;

/// <content>Resources and functions.</content>
internal sealed partial class ProviderService
{
    public override Task<Pulumirpc.CheckResponse> CheckConfig(Pulumirpc.CheckRequest request, ServerCallContext context) =>
        Guard(context, async ct => ToWire(await Implementation.CheckConfig(FromWire(request), ct).ConfigureAwait(false)));

    public override Task<Pulumirpc.CheckResponse> Check(Pulumirpc.CheckRequest request, ServerCallContext context) =>
        Guard(context, async ct => ToWire(await Implementation.Check(FromWire(request), ct).ConfigureAwait(false)));

    public override Task<Pulumirpc.DiffResponse> DiffConfig(Pulumirpc.DiffRequest request, ServerCallContext context) =>
        Guard(context, async ct => DiffWire.ToWire(await Implementation.DiffConfig(DiffWire.FromWire(request), ct).ConfigureAwait(false)));

    public override Task<Pulumirpc.DiffResponse> Diff(Pulumirpc.DiffRequest request, ServerCallContext context) =>
        Guard(context, async ct => DiffWire.ToWire(await Implementation.Diff(DiffWire.FromWire(request), ct).ConfigureAwait(false)));

    public override Task<Pulumirpc.InvokeResponse> Invoke(Pulumirpc.InvokeRequest request, ServerCallContext context) => Guard(context, async ct =>
    {
        var response = await Implementation.Invoke(new(request.Tok, PropertyValueWireReader.ReadMap(request.Args)), ct).ConfigureAwait(false);
        return new Pulumirpc.InvokeResponse { Return = Map(response.Return), Failures = { Failures(response.Failures) } };
    });

    public override Task<Pulumirpc.CreateResponse> Create(Pulumirpc.CreateRequest request, ServerCallContext context) => Guard(context, async ct =>
    {
        var response = await Implementation.Create(
            new(new(request.Urn), PropertyValueWireReader.ReadMap(request.Properties), TimeSpan.FromSeconds(request.Timeout), request.Preview), ct)
            .ConfigureAwait(false);
        return new Pulumirpc.CreateResponse { Id = response.Id ?? "", Properties = Map(response.Outputs) };
    });

    public override Task<Pulumirpc.ReadResponse> Read(Pulumirpc.ReadRequest request, ServerCallContext context) => Guard(context, async ct =>
    {
        var response = await Implementation.Read(
            new(new(request.Urn), request.Id, PropertyValueWireReader.ReadMap(request.Properties), PropertyValueWireReader.ReadMap(request.Inputs)), ct)
            .ConfigureAwait(false);
        return new Pulumirpc.ReadResponse { Id = response.Id ?? "", Properties = Map(response.Outputs), Inputs = Map(response.Inputs) };
    });

    public override Task<Pulumirpc.UpdateResponse> Update(Pulumirpc.UpdateRequest request, ServerCallContext context) => Guard(context, async ct =>
    {
        var response = await Implementation.Update(
            new(
                new(request.Urn), request.Id, PropertyValueWireReader.ReadMap(request.Olds), PropertyValueWireReader.ReadMap(request.News),
                TimeSpan.FromSeconds(request.Timeout), [.. request.IgnoreChanges], request.Preview, PropertyValueWireReader.ReadMap(request.OldInputs)),
            ct).ConfigureAwait(false);
        return new Pulumirpc.UpdateResponse { Properties = Map(response.Outputs) };
    });

    public override Task<Empty> Delete(Pulumirpc.DeleteRequest request, ServerCallContext context) => Guard(context, async ct =>
    {
        await Implementation.Delete(
            new(
                new(request.Urn), request.Id, PropertyValueWireReader.ReadMap(request.Properties), TimeSpan.FromSeconds(request.Timeout),
                PropertyValueWireReader.ReadMap(request.OldInputs)),
            ct).ConfigureAwait(false);
        return new Empty();
    });

    private static CheckRequest FromWire(Pulumirpc.CheckRequest request) => new(
        new(request.Urn), PropertyValueWireReader.ReadMap(request.Olds), PropertyValueWireReader.ReadMap(request.News), [.. request.RandomSeed]);

    private static Pulumirpc.CheckResponse ToWire(CheckResponse response) =>
        new() { Inputs = Map(response.Inputs), Failures = { Failures(response.Failures) } };

    private static Struct? Map(IDictionary<string, PropertyValue>? values) =>
        values is null ? null : PropertyValueWireWriter.WriteMap(values, keepOutputs: false);

    private static IEnumerable<Pulumirpc.CheckFailure> Failures(IEnumerable<CheckFailure>? failures) =>
        (failures ?? []).Select(failure => new Pulumirpc.CheckFailure { Property = failure.Property, Reason = failure.Reason });
}
