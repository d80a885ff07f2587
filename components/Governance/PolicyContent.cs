using Bleu.Infra.Governance.Rendering;
using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.Authorization;
using Inputs = Pulumi.AzureNative.Authorization.Inputs;

namespace Bleu.Infra.Governance;

/// <summary>Policy definitions, initiatives and role definitions at management groups: definitions first, then what is made of them.</summary>
public sealed class PolicyContent : ComponentResource
{
    private readonly Dictionary<string, Resource> _targets = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Declares what the rendering holds.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001).</exception>
    public PolicyContent(string name, PolicyContentArgs args, ComponentResourceOptions? options = null)
        : base("bleu:governance:PolicyContent", name, args, options)
    {
        new ArgumentChecks(nameof(PolicyContent), name).Required(args.Rendering, "Rendering").Required(args.Groups, "Groups").Throw();
        foreach (var definition in args.Rendering.Definitions)
        {
            Declare(definition, args.Groups);
        }

        foreach (var initiative in args.Rendering.Initiatives)
        {
            Declare(initiative, args.Groups);
        }

        foreach (var role in args.Rendering.Roles)
        {
            Declare(role, args.Groups);
        }

        RegisterOutputs();
    }

    /// <summary>What must be there before a definition or an initiative is assigned.</summary>
    /// <param name="targetId">The ARM id of the definition or the initiative.</param>
    internal Resource? Find(string targetId) => _targets.GetValueOrDefault(targetId);

    private void Declare(RenderedDefinition rendered, ManagementGroups groups)
    {
        var definition = rendered.Definition;
        var args = new PolicyDefinitionAtManagementGroupArgs
        {
            ManagementGroupId = rendered.Group.Id.Text,
            PolicyDefinitionName = definition.Name,
            PolicyType = PolicyType.Custom,
            DisplayName = definition.DisplayName,
            Description = definition.Description,
            Mode = definition.Mode,
            PolicyRule = definition.Rule,
            Parameters = PolicyInputs.Parameters(definition.Parameters),
        };
        if (definition.Metadata.ValueKind == System.Text.Json.JsonValueKind.Object)
        {
            args.Metadata = definition.Metadata;
        }

        _targets[$"{rendered.Group.Id.ResourceId}/providers/Microsoft.Authorization/policyDefinitions/{definition.Name}"] = new PolicyDefinitionAtManagementGroup(
            $"{rendered.Group.SourceId}-{definition.Name}", args, new CustomResourceOptions { Parent = this, DependsOn = groups.Prerequisites(rendered.Group.Id) });
    }

    private void Declare(RenderedInitiative rendered, ManagementGroups groups)
    {
        var initiative = rendered.Initiative;
        var options = new CustomResourceOptions { Parent = this, DependsOn = groups.Prerequisites(rendered.Group.Id) };
        var args = new PolicySetDefinitionAtManagementGroupArgs
        {
            ManagementGroupId = rendered.Group.Id.Text,
            PolicySetDefinitionName = initiative.Name,
            PolicyType = PolicyType.Custom,
            DisplayName = initiative.DisplayName,
            Description = initiative.Description,
            Parameters = PolicyInputs.Parameters(initiative.Parameters),
        };
        if (initiative.Metadata.ValueKind == System.Text.Json.JsonValueKind.Object)
        {
            args.Metadata = initiative.Metadata;
        }

        foreach (var group in PolicyInputs.Groups(initiative.Groups))
        {
            args.PolicyDefinitionGroups.Add(group);
        }

        foreach (var member in initiative.Members)
        {
            var id = member.Definition.IsBuiltIn ? member.Definition.Id("") : member.Definition.Id(rendered.DefinitionScope(member.Definition.Name));
            if (Find(id) is { } definition)
            {
                options.DependsOn.Add(definition);
            }

            args.PolicyDefinitions.Add(PolicyInputs.Member(member, id));
        }

        _targets[$"{rendered.Group.Id.ResourceId}/providers/Microsoft.Authorization/policySetDefinitions/{initiative.Name}"] =
            new PolicySetDefinitionAtManagementGroup($"{rendered.Group.SourceId}-{initiative.Name}", args, options);
    }

    private void Declare(RenderedRole rendered, ManagementGroups groups) => _ = new RoleDefinition(
        $"{rendered.Group.SourceId}-{rendered.Role.RoleName}",
        new RoleDefinitionArgs
        {
            Scope = rendered.Group.Id.ResourceId,
            RoleDefinitionId = rendered.Id,
            // Role names are unique in a tenant, and two hierarchies may lie in one.
            RoleName = $"{rendered.Role.RoleName} ({rendered.Group.Id})",
            RoleType = "CustomRole",
            Description = rendered.Role.Description,
            AssignableScopes = { rendered.Group.Id.ResourceId },
            Permissions = [.. rendered.Role.Permissions.Select(p => new Inputs.PermissionArgs
            {
                Actions = [.. p.Actions],
                NotActions = [.. p.NotActions],
                DataActions = [.. p.DataActions],
                NotDataActions = [.. p.NotDataActions],
            })],
        },
        new CustomResourceOptions { Parent = this, DependsOn = groups.Prerequisites(rendered.Group.Id) });
}
