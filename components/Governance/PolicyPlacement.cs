using System.Text.Json;
using Bleu.Infra.Governance.Rendering;
using Bleu.Infra.Naming;
using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.Authorization;
using Inputs = Pulumi.AzureNative.Authorization.Inputs;

namespace Bleu.Infra.Governance;

/// <summary>The policy assignments at one management group, and the rights that their identities need.</summary>
public sealed class PolicyPlacement : ComponentResource
{
    private readonly PolicyPlacementArgs _args;

    /// <summary>Declares what the rendering places at the group.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001).</exception>
    public PolicyPlacement(string name, PolicyPlacementArgs args, ComponentResourceOptions? options = null)
        : base("bleu:governance:PolicyPlacement", name, args, options)
    {
        new ArgumentChecks(nameof(PolicyPlacement), name)
            .Required(args.Group, "Group")
            .Required(args.Rendering, "Rendering")
            .Required(args.Groups, "Groups")
            .Required(args.Content, "Content")
            .Required(args.Location, "Location")
            .Throw();
        _args = args;
        foreach (var assignment in args.Rendering.Assignments.Where(a => a.Group == args.Group))
        {
            Declare(assignment);
        }

        RegisterOutputs();
    }

    private void Declare(RenderedAssignment rendered)
    {
        var source = rendered.Source;
        var options = new CustomResourceOptions { Parent = this, DependsOn = _args.Groups.Prerequisites(rendered.Group.Id) };
        if (_args.Content.Find(rendered.TargetId) is { } target)
        {
            options.DependsOn.Add(target);
        }

        var args = new PolicyAssignmentArgs
        {
            Scope = rendered.Group.Id.ResourceId,
            PolicyAssignmentName = source.Name,
            DisplayName = source.DisplayName,
            Description = source.Description,
            PolicyDefinitionId = rendered.TargetId,
            EnforcementMode = rendered.IsEnforced ? EnforcementMode.Default : EnforcementMode.DoNotEnforce,
            NotScopes = [.. rendered.NotScopes],
        };
        foreach (var (name, value) in rendered.Values)
        {
            args.Parameters.Add(name, new Inputs.ParameterValuesValueArgs { Value = Value(value) });
        }

        foreach (var (message, reference) in rendered.Messages)
        {
            var words = new Inputs.NonComplianceMessageArgs { Message = message };
            if (reference is not null)
            {
                words.PolicyDefinitionReferenceId = reference;
            }

            args.NonComplianceMessages.Add(words);
        }

        PolicyInputs.Complete(args, source, _args.Location);
        var urnName = $"{rendered.Group.SourceId}-{source.Name}";
        var assignment = new PolicyAssignment(urnName, args, options);
        if (source.HasIdentity)
        {
            foreach (var grant in rendered.Grants)
            {
                Declare(rendered, assignment, urnName, grant);
            }
        }
    }

    // The principal is not known before the assignment is there; its key is, and a name made of it is the same in every preview.
    private void Declare(RenderedAssignment rendered, PolicyAssignment assignment, string urnName, RoleGrant grant)
    {
        var late = LateValue.NameIn(grant.Scope);
        var scope = grant.Scope.Length == 0 ? rendered.Group.Id.ResourceId : late is null ? grant.Scope : Late(late);
        var principal = $"{rendered.Group.Id.ResourceId}/providers/Microsoft.Authorization/policyAssignments/{rendered.Source.Name}";
        var part = grant.Scope.Length == 0 ? "" : $"-{late ?? NamedGuid.OfIds(grant.Scope)[..8]}";
        _ = new RoleAssignment(
            $"{urnName}-{grant.RoleId[..Math.Min(8, grant.RoleId.Length)]}{part}",
            new RoleAssignmentArgs
            {
                Scope = scope,
                RoleAssignmentName = scope.Apply(s => NamedGuid.OfIds(s, principal, grant.RoleId)),
                PrincipalId = assignment.Identity.Apply(identity => identity?.PrincipalId ?? ""),
                PrincipalType = PrincipalType.ServicePrincipal,
                RoleDefinitionId = $"/providers/Microsoft.Authorization/roleDefinitions/{grant.RoleId}",
                Description = $"For the remediation of policy assignment {rendered.Source.Name}",
            },
            new CustomResourceOptions { Parent = this, DependsOn = { assignment }, DeleteBeforeReplace = true });
    }

    private Input<object> Value(JsonElement value) => LateValue.NameIn(value) is { } name ? Late(name).Apply(text => (object)text) : value;

    private Input<string> Late(string name) => _args.Late.TryGetValue(name, out var value)
        ? value
        : throw new RunException($"The program has no value for '{name}'.");
}
