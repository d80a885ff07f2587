using System.Collections.Immutable;
using Pulumi;
using Pulumi.Experimental;
using Pulumi.Experimental.Provider;

namespace Bleu.Infra.Provider.Tests.Serving;

/// <summary>A provider that has everything, and answers so that the question can be seen.</summary>
internal sealed class FullProvider(IEngine engine) : global::Pulumi.Experimental.Provider.Provider
{
    public static readonly TaskCompletionSource Waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override Task<ParameterizeResponse> Parameterize(ParameterizeRequest request, CancellationToken ct) => Task.FromResult(request.Parameters switch
    {
        ParametersArgs args => new ParameterizeResponse(string.Join('-', args.Args), "1.0.0"),
        ParametersValue value => new ParameterizeResponse(value.Name + System.Text.Encoding.UTF8.GetString([.. value.Value]), value.Version),
        _ => throw new ArgumentException("Unknown parameters."),
    });

    public override Task<GetSchemaResponse> GetSchema(GetSchemaRequest request, CancellationToken ct) =>
        Task.FromResult(new GetSchemaResponse { Schema = $"{request.Version} {request.SubpackageName} {request.SubpackageVersion}" });

    public override Task<CheckResponse> CheckConfig(CheckRequest request, CancellationToken ct) =>
        Task.FromResult(new CheckResponse { Inputs = request.NewInputs.Add("type", new(request.Type)).Add("name", new(request.Name)) });

    public override Task<DiffResponse> DiffConfig(DiffRequest request, CancellationToken ct) => Task.FromResult(new DiffResponse());

    public override Task<ConfigureResponse> Configure(ConfigureRequest request, CancellationToken ct) => Task.FromResult(new ConfigureResponse
    {
        AcceptSecrets = request.Variables["a:b"] == "c",
        AcceptOutputs = request.Args["b"].TryGetString(out var b) && b == "c",
        AcceptResources = request.SendsOldInputs,
        SupportsPreview = request.SendsOldInputsToDelete,
    });

    public override Task<CheckResponse> Check(CheckRequest request, CancellationToken ct) => Task.FromResult(new CheckResponse
    {
        Inputs = request.OldInputs.Add("seed", new((double)request.RandomSeed.Length)),
        Failures = [new("size", "is too small")],
    });

    public override Task<DiffResponse> Diff(DiffRequest request, CancellationToken ct) => Task.FromResult(new DiffResponse
    {
        Changes = !request.OldInputs["size"].Equals(request.NewInputs["size"]),
        Replaces = ["size"],
        Stables = [.. request.IgnoreChanges],
        Diffs = [request.Id],
        DeleteBeforeReplace = true,
        DetailedDiff = new Dictionary<string, PropertyDiff> { ["size"] = new() { Kind = PropertyDiffKind.UpdateReplace, InputDiff = true } },
    });

    public override async Task<CreateResponse> Create(CreateRequest request, CancellationToken ct)
    {
        await engine.LogAsync(new(global::Pulumi.Experimental.LogSeverity.Warning, "creating", request.Urn));
        return new() { Id = request.Preview ? "" : "id-1", Outputs = request.Inputs.Add("seconds", new(request.Timeout.TotalSeconds)) };
    }

    public override Task<ReadResponse> Read(ReadRequest request, CancellationToken ct) =>
        Task.FromResult(new ReadResponse { Id = request.Id, Inputs = request.Inputs, Outputs = request.Outputs });

    public override Task<UpdateResponse> Update(UpdateRequest request, CancellationToken ct) =>
        Task.FromResult(new UpdateResponse { Outputs = request.NewInputs.Add("was", request.OldInputs["size"]).Add("path", new(request.IgnoreChanges[0])) });

    public override Task Delete(DeleteRequest request, CancellationToken ct) => request.Id == "kept"
        ? throw new RunException("This one stays.")
        : Task.CompletedTask;

    public override async Task<InvokeResponse> Invoke(InvokeRequest request, CancellationToken ct)
    {
        switch (request.Tok)
        {
            case "full:index:echo":
                return new() { Return = request.Args };
            case "full:index:wait":
                Waiting.TrySetResult();
                await Task.Delay(Timeout.Infinite, ct);
                return new();
            case "full:index:broken":
                throw new InvalidOperationException("It broke.");
            default:
                return new() { Failures = [new("tok", $"'{request.Tok}' is no function")] };
        }
    }

    public override Task<CallResponse> Call(CallRequest request, CancellationToken ct) => Task.FromResult(new CallResponse(
        request.Args.Add("self", new(request.Self?.URN.ToString() ?? "none")),
        null,
        new Dictionary<string, ISet<Urn>> { ["self"] = new HashSet<Urn> { new("urn:pulumi:s::p::t:i:R::extra") } }));

    public override Task<ConstructResponse> Construct(ConstructRequest request, CancellationToken ct) => Task.FromResult(new ConstructResponse(
        new($"urn:pulumi:{Deployment.Instance.StackName}::{Deployment.Instance.ProjectName}::{request.Type}::{request.Name}"),
        request.Inputs,
        ImmutableDictionary<string, ISet<Urn>>.Empty));
}
