using System.Collections.Concurrent;
using Bleu.Infra.Planner.Model;
using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Bleu.Infra.Planner.Monitoring;

/// <summary>Runs the hooks that ask to run in a preview, as for a stack whose resources do not exist yet.</summary>
internal sealed class HookRunner(ICallbackClient client, PlanState state)
{
    private readonly ConcurrentDictionary<string, RegisterResourceHookRequest> _hooks = new(StringComparer.Ordinal);

    public void Add(RegisterResourceHookRequest hook) => _hooks[hook.Name] = hook;

    /// <summary>Runs the hooks before creation; the first refusal ends the registration.</summary>
    /// <returns>What a hook refused with, or nothing.</returns>
    public Task<string?> BeforeCreateAsync(string urn, RegisterResourceRequest request, CancellationToken cancellationToken) =>
        RunAsync(request.Hooks?.BeforeCreate, urn, request, null, cancellationToken);

    /// <summary>Runs the hooks after creation; a refusal is reported and changes nothing.</summary>
    public async Task AfterCreateAsync(PlannedResource resource, RegisterResourceRequest request, CancellationToken cancellationToken)
    {
        var outputs = request.Hooks?.AfterCreate.Count > 0 ? WirePlanValue.Write(resource.Outputs) : null;
        var error = await RunAsync(request.Hooks?.AfterCreate, resource.Urn, request, outputs, cancellationToken).ConfigureAwait(false);
        if (error is not null)
        {
            state.Report(PlannerDiagnostics.CallbackFailed(resource.Urn, "hook after its creation", error) with
            {
                Severity = Diagnostics.DiagnosticSeverity.Warning,
            });
        }
    }

    private async Task<string?> RunAsync(
        IEnumerable<string>? names, string urn, RegisterResourceRequest request, Struct? outputs, CancellationToken cancellationToken)
    {
        foreach (var name in names ?? [])
        {
            if (!_hooks.TryGetValue(name, out var hook) || !hook.OnDryRun)
            {
                continue;
            }

            var response = await client.CallAsync<ResourceHookResponse>(
                hook.Callback,
                new ResourceHookRequest
                {
                    Urn = urn,
                    Name = request.Name,
                    Type = request.Type,
                    NewInputs = request.Object,
                    NewOutputs = outputs,
                },
                cancellationToken).ConfigureAwait(false);
            if (response.Error.Length > 0 && !hook.IgnoreErrors)
            {
                return response.Error;
            }
        }

        return null;
    }
}
