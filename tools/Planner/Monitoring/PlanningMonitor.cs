using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Planner.Providers;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumirpc;
using Status = Grpc.Core.Status;

namespace Bleu.Infra.Planner.Monitoring;

/// <summary>
/// A resource monitor that creates nothing: it answers registrations as the engine and the providers would in a preview and
/// keeps what a program registered. The same object stands behind both ways in, in process and over gRPC.
/// </summary>
internal sealed class PlanningMonitor : IResourceMonitor, IEngineLog
{
    private static readonly string[] Features =
    [
        "secrets", "resourceReferences", "outputValues", "aliasSpecs", "replacementTrigger", "deletedWith", "replaceWith",
        "transforms", "invokeTransforms", "parameterization", "resourceHooks", "errorHooks", "sendsOptionsToHooks",
    ];

    private readonly PlanRequest _request;
    private readonly PlanState _state;
    private readonly ProviderDirectory _providers;
    private readonly TransformChain _transforms;
    private readonly HookRunner _hooks;
    private readonly IProgress<PlanProgress>? _progress;

    public PlanningMonitor(PlanRequest request, PlanState state, ICallbackClient callbacks, IProgress<PlanProgress>? progress)
    {
        _request = request;
        _state = state;
        _providers = new(state, request.Stack, request.Project, request.Config);
        _transforms = new(callbacks);
        _hooks = new(callbacks, state);
        _progress = progress;
    }

    /// <summary>Where this monitor is served; nothing while it is not.</summary>
    public string? Address { get; set; }

    public Task<SupportsFeatureResponse> SupportsFeatureAsync(SupportsFeatureRequest request, CancellationToken cancellationToken = default) =>
        Task.FromResult(new SupportsFeatureResponse { HasSupport = Features.Contains(request.Id) });

    public async Task<RegisterResourceResponse> RegisterResourceAsync(
        RegisterResourceRequest request, CancellationToken cancellationToken = default)
    {
        // The program goes on with its next resource while another core plans this one, as it would over the wire.
        if (request.Custom)
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        }

        if (request.Parent.Length == 0 && request.Type != Urns.StackType)
        {
            request.Parent = _state.Root;
        }

        if (request.Remote && Address is { } address && _request.ComponentPlugins.TryGetValue(request.Type.Split(':')[0], out var plugin))
        {
            return await plugin.ConstructAsync(RemoteComponents.Request(_request, request, address), cancellationToken).ConfigureAwait(false);
        }

        var urn = Urns.Form(_request.Stack, _request.Project, request.Parent, request.Type, request.Name);
        await Guard(urn, "transform", () => _transforms.ApplyAsync(urn, request, cancellationToken)).ConfigureAwait(false);
        string? refusal = null;
        await Guard(urn, "hook", async () =>
            refusal = await _hooks.BeforeCreateAsync(urn, request, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        if (refusal is not null)
        {
            throw Refuse(PlannerDiagnostics.CallbackFailed(urn, "hook before its creation", refusal));
        }

        var resource = Plan(urn, request);
        if (!_state.TryAdd(resource))
        {
            throw Refuse(PlannerDiagnostics.DuplicateUrn(urn));
        }

        _progress?.Report(new(_request.Stack, urn));
        await Guard(urn, "hook", () => _hooks.AfterCreateAsync(resource, request, cancellationToken)).ConfigureAwait(false);
        return Respond(resource, request.Remote);
    }

    public Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request, CancellationToken cancellationToken = default)
    {
        _state.Complete(request.Urn, WirePlanValue.Read(request.Outputs));
        return Task.CompletedTask;
    }

    public async Task<ReadResourceResponse> ReadResourceAsync(ReadResourceRequest request, CancellationToken cancellationToken = default)
    {
        var parent = request.Parent.Length == 0 ? _state.Root : request.Parent;
        var urn = Urns.Form(_request.Stack, _request.Project, parent, request.Type, request.Name);
        var inputs = WirePlanValue.Read(request.Properties);
        var outputs = request.Type == StackReferences.Type
            ? await ReadStackAsync(request.Id, inputs, cancellationToken).ConfigureAwait(false)
            : inputs;
        var resource = new PlannedResource
        {
            Urn = urn,
            Type = request.Type,
            Name = request.Name,
            Custom = true,
            Parent = parent,
            Id = WirePlanValue.IsUnknown(request.Id) ? null : request.Id,
            Provider = _providers.Resolve(request.Provider, request.Type, request.Version, urn),
            Inputs = inputs,
            Outputs = outputs,
            Dependencies = RegistrationReader.Sorted(request.Dependencies),
            Options = new()
            {
                IsRead = true,
                Version = request.Version,
                PluginDownloadUrl = request.PluginDownloadURL,
                AdditionalSecretOutputs = RegistrationReader.Sorted(request.AdditionalSecretOutputs),
            },
        };
        if (!_state.TryAdd(resource))
        {
            throw Refuse(PlannerDiagnostics.DuplicateUrn(urn));
        }

        return new() { Urn = urn, Properties = WirePlanValue.Write(outputs) };
    }

    public async Task<ResourceInvokeResponse> InvokeAsync(ResourceInvokeRequest request, CancellationToken cancellationToken = default)
    {
        await Guard(request.Tok, "transform", () => _transforms.ApplyAsync(request, cancellationToken)).ConfigureAwait(false);
        var args = WirePlanValue.Read(request.Args);
        if (request.Tok == "pulumi:pulumi:getResource" && args.Find("urn")?.AsText is { } urn && _state.Find(urn) is { } found)
        {
            var state = PlanValue.Map([new("urn", new PlanText(urn)), new("id", new PlanText(found.Id ?? "")), new("state", found.Outputs)]);
            return new() { Return = WirePlanValue.Write(state) };
        }

        var provider = _providers.Resolve(request.Provider, request.Tok, request.Version, request.Tok);
        if (FunctionEmulation.Invoke(request.Tok, args, _providers.InputsOf(provider), Urns.OfReference(provider)) is { } result)
        {
            return new() { Return = WirePlanValue.Write(result) };
        }

        _state.Report(PlannerDiagnostics.FunctionNotEmulated(request.Tok));
        return new() { Return = new(), Unknown = true };
    }

    public Task<CallResponse> CallAsync(ResourceCallRequest request, CancellationToken cancellationToken = default)
    {
        _state.Report(PlannerDiagnostics.FunctionNotEmulated(request.Tok));
        return Task.FromResult(new CallResponse { Return = new() });
    }

    public Task RegisterStackTransformAsync(Callback request, CancellationToken cancellationToken = default)
    {
        _transforms.AddStackTransform(request);
        return Task.CompletedTask;
    }

    public Task RegisterStackInvokeTransformAsync(Callback request, CancellationToken cancellationToken = default)
    {
        _transforms.AddInvokeTransform(request);
        return Task.CompletedTask;
    }

    public Task RegisterResourceHookAsync(RegisterResourceHookRequest request, CancellationToken cancellationToken = default)
    {
        _hooks.Add(request);
        return Task.CompletedTask;
    }

    public Task RegisterErrorHookAsync(RegisterErrorHookRequest request, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    public Task<RegisterPackageResponse> RegisterPackageAsync(RegisterPackageRequest request, CancellationToken cancellationToken = default) =>
        Task.FromResult(new RegisterPackageResponse { Ref = StableIds.Guid($"{request.Name}@{request.Version}", "package") });

    public Task SignalAndWaitForShutdownAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task LogAsync(LogRequest request, CancellationToken cancellationToken = default)
    {
        var subject = request.Urn.Length > 0 ? request.Urn : _request.Stack;
        switch (request.Severity)
        {
            case LogSeverity.Error:
                _state.Report(PlannerDiagnostics.ProgramError(subject, request.Message));
                break;
            case LogSeverity.Warning:
                _state.Report(PlannerDiagnostics.ProgramWarning(subject, request.Message));
                break;
            default:
                _progress?.Report(new(_request.Stack, subject) { Message = request.Message });
                break;
        }

        return Task.CompletedTask;
    }

    public Task RequirePulumiVersionAsync(RequirePulumiVersionRequest request, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    private PlannedResource Plan(string urn, RegisterResourceRequest request)
    {
        var inputs = WirePlanValue.Read(request.Object);
        var isProvider = request.Type.StartsWith(Urns.ProviderPrefix, StringComparison.Ordinal);
        var provider = request.Custom && !isProvider ? _providers.Resolve(request.Provider, request.Type, request.Version, urn) : request.Provider;
        var state = request.Custom
            ? Emulation.Create(new(urn, request.Type, request.Name, inputs, _providers.InputsOf(provider), _request.Cloud, _state.FindById))
            : new(null, PlanMap.Empty);
        if (request.Remote)
        {
            _state.Report(PlannerDiagnostics.RemoteComponent(urn));
        }

        return new()
        {
            Urn = urn,
            Type = request.Type,
            Name = request.Name,
            Custom = request.Custom,
            Parent = request.Parent,
            Provider = provider,
            Id = request.ImportId.Length > 0 ? request.ImportId : state.Id,
            Inputs = inputs,
            Outputs = state.Outputs,
            Dependencies = RegistrationReader.Sorted(request.Dependencies),
            PropertyDependencies = RegistrationReader.PropertyDependencies(request),
            Options = RegistrationReader.Options(request, request.Parent.Length > 0 ? _state.Find(request.Parent)?.Options : null),
        };
    }

    private static RegisterResourceResponse Respond(PlannedResource resource, bool remote)
    {
        var response = new RegisterResourceResponse
        {
            Urn = resource.Urn,
            Id = resource.Id ?? "",
            Object = resource.Custom || remote ? WirePlanValue.Write(resource.Outputs) : new Struct(),
        };
        foreach (var (property, urns) in resource.PropertyDependencies)
        {
            response.PropertyDependencies[property] = new() { Urns = { urns } };
        }

        return response;
    }

    private async Task<PlanMap> ReadStackAsync(string id, PlanMap inputs, CancellationToken cancellationToken)
    {
        var reference = inputs.Find("name")?.AsText ?? id;
        try
        {
            return StackReferences.Outputs(reference, await StackReferences.ResolveAsync(_request, reference, cancellationToken).ConfigureAwait(false));
        }
        catch (DiagnosticException e)
        {
            foreach (var diagnostic in e.Diagnostics)
            {
                _state.Report(diagnostic);
            }

            throw new RpcException(new Status(StatusCode.FailedPrecondition, e.Message));
        }
    }

    private async Task Guard(string subject, string kind, Func<Task> action)
    {
        try
        {
            await action().ConfigureAwait(false);
        }
        catch (Exception e) when (e is not (OperationCanceledException or DiagnosticException))
        {
            throw Refuse(PlannerDiagnostics.CallbackFailed(subject, kind, e is RpcException rpc ? rpc.Status.Detail : e.Message));
        }
    }

    private RpcException Refuse(Diagnostic diagnostic)
    {
        _state.Report(diagnostic);
        return new(new Status(StatusCode.FailedPrecondition, diagnostic.ToString()));
    }
}
