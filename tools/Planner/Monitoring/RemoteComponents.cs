using Bleu.Infra.Planner.Hosting;
using Google.Protobuf;
using Pulumirpc;

namespace Bleu.Infra.Planner.Monitoring;

/// <summary>Components that a plugin constructs, as the engine asks for them.</summary>
internal static class RemoteComponents
{
    /// <summary>Asks for the component of a registration.</summary>
    /// <param name="plan">What the program is told.</param>
    /// <param name="registration">The registration.</param>
    /// <param name="monitor">Where the plugin registers what lies in the component.</param>
    public static ConstructRequest Request(PlanRequest plan, RegisterResourceRequest registration, string monitor)
    {
        var request = new ConstructRequest
        {
            Project = plan.Project,
            Stack = plan.Stack,
            Organization = plan.Organization,
            DryRun = true,
            Parallel = 16,
            MonitorEndpoint = monitor,
            Type = registration.Type,
            Name = registration.Name,
            Parent = registration.Parent,
            Inputs = registration.Object,
            DeletedWith = registration.DeletedWith,
            ReplacementTrigger = registration.ReplacementTrigger,
        };
        request.Config.Add(plan.Config.ToDictionary());
        request.ConfigSecretKeys.AddRange(plan.SecretKeys);
        foreach (var (property, dependencies) in registration.PropertyDependencies)
        {
            request.InputDependencies[property] = new() { Urns = { dependencies.Urns } };
        }

        request.Providers.Add(registration.Providers);
        request.Dependencies.AddRange(registration.Dependencies);
        request.Aliases.AddRange(registration.Aliases);
        request.IgnoreChanges.AddRange(registration.IgnoreChanges);
        request.ReplaceOnChanges.AddRange(registration.ReplaceOnChanges);
        request.ReplaceWith.AddRange(registration.ReplaceWith);
        request.AdditionalSecretOutputs.AddRange(registration.AdditionalSecretOutputs);
        CopyOptional(registration, request);
        return request;
    }

    /// <summary>The component as the program gets it back.</summary>
    public static RegisterResourceResponse Response(ConstructResponse response)
    {
        var result = new RegisterResourceResponse { Urn = response.Urn, Object = response.State };
        foreach (var (property, dependencies) in response.StateDependencies)
        {
            result.PropertyDependencies[property] = new() { Urns = { dependencies.Urns } };
        }

        return result;
    }

    private static void CopyOptional(RegisterResourceRequest registration, ConstructRequest request)
    {
        if (registration.HasProtect)
        {
            request.Protect = registration.Protect;
        }

        if (registration.HasRetainOnDelete)
        {
            request.RetainOnDelete = registration.RetainOnDelete;
        }

        // These messages are the same on the wire, field by field.
        if (registration.CustomTimeouts is { } timeouts)
        {
            request.CustomTimeouts = ConstructRequest.Types.CustomTimeouts.Parser.ParseFrom(timeouts.ToByteArray());
        }

        if (registration.Hooks is { } hooks)
        {
            request.ResourceHooks = ConstructRequest.Types.ResourceHooksBinding.Parser.ParseFrom(hooks.ToByteArray());
        }
    }
}
