using System.Collections.Immutable;
using Bleu.Infra.Naming;
using Pulumi;
using Pulumi.AzureNative.Authorization;
using Inputs = Pulumi.AzureNative.Authorization.Inputs;

namespace Bleu.Infra.Identity;

/// <summary>A role that the tenant defines, with the rights it needs and no more: one that holds every right is refused.</summary>
public sealed class CustomRole : ComponentResource
{
    /// <summary>Declares the role.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001), or the role holds every right (BLEU6111).</exception>
    public CustomRole(string name, CustomRoleArgs args, ComponentResourceOptions? options = null)
        : base("bleu:identity:CustomRole", name, args, options)
    {
        CustomRoleValidator.Check(name, args);
        var definition = new RoleDefinition(
            name,
            new RoleDefinitionArgs
            {
                Scope = args.Scope,
                RoleName = args.RoleName,
                RoleDefinitionId = args.Scope.Apply(scope => NamedGuid.OfIds(scope.TrimEnd('/'), args.RoleName)),
                Description = args.Description,
                RoleType = "CustomRole",
                Permissions = new Inputs.PermissionArgs
                {
                    Actions = args.Actions,
                    NotActions = args.NotActions,
                    DataActions = args.DataActions,
                    NotDataActions = args.NotDataActions,
                },
                AssignableScopes = args.Scope.Apply(scope => ImmutableArray.Create(scope)),
            },
            new CustomResourceOptions { Parent = this });
        RoleId = definition.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["roleId"] = RoleId });
    }

    /// <summary>The role's ARM id.</summary>
    [Output("roleId")]
    public Output<string> RoleId { get; private set; }
}
