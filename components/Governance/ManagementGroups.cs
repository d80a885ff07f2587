using System.Collections.Immutable;
using Bleu.Infra.Governance.Hierarchy;
using Pulumi;
using Pulumi.AzureNative.Management;
using Inputs = Pulumi.AzureNative.Management.Inputs;

namespace Bleu.Infra.Governance;

/// <summary>
/// A hierarchy of management groups, up to six levels below the tenant's root group. Groups that are there already can be adopted,
/// or referred to and left alone.
/// </summary>
public sealed class ManagementGroups : ComponentResource
{
    private readonly Dictionary<ManagementGroupId, ManagementGroup> _resources = [];

    /// <summary>Declares the groups.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What they are made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">
    /// Arguments are missing (BLEU5001), ids are no ids (BLEU6036) or stand twice (BLEU6037), or parents are wrong (BLEU6038).
    /// </exception>
    public ManagementGroups(string name, ManagementGroupsArgs args, ComponentResourceOptions? options = null)
        : base("bleu:governance:ManagementGroups", name, args, options)
    {
        var groups = ManagementGroupsValidator.Check(name, args);
        var root = ManagementGroupId.Parse(args.ParentId);
        var ids = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var group in groups)
        {
            var id = ManagementGroupId.Parse(group.Id);
            ids[id.Text] = id.ResourceId;
            if (!group.Existing)
            {
                _resources[id] = Declare(id, group, group.ParentId is { Length: > 0 } above ? ManagementGroupId.Parse(above) : root);
            }
        }

        if (args.DefaultGroupId is not null || args.RequireAuthorization is not null)
        {
            DeclareSettings(name, args);
        }

        GroupIds = Output.Create(ids.ToImmutable().ToImmutableDictionary());
        RegisterOutputs(new Dictionary<string, object?> { ["groupIds"] = GroupIds });
    }

    /// <summary>The ARM ids of the groups, by their short ids.</summary>
    [Output("groupIds")]
    public Output<ImmutableDictionary<string, string>> GroupIds { get; private set; }

    /// <summary>What must be there before something is placed at a group: the group itself, where it is under the stack's care.</summary>
    /// <param name="id">The group.</param>
    public InputList<Resource> Prerequisites(ManagementGroupId id)
    {
        var list = new InputList<Resource>();
        if (_resources.TryGetValue(id, out var group))
        {
            list.Add(group);
        }

        return list;
    }

    private ManagementGroup Declare(ManagementGroupId id, GroupArgs group, ManagementGroupId parent) => new(
        id.Text,
        new ManagementGroupArgs
        {
            GroupId = id.Text,
            DisplayName = group.DisplayName ?? id.Text,
            Details = new Inputs.CreateManagementGroupDetailsArgs
            {
                Parent = new Inputs.CreateParentGroupInfoArgs { Id = parent.ResourceId },
            },
        },
        new CustomResourceOptions
        {
            Parent = this,
            DependsOn = Prerequisites(parent),
            ImportId = group.Adopt ? id.ResourceId : null,
            // Groups hold subscriptions and policies of others; nobody deletes one by taking a line away.
            Protect = group.Adopt,
        });

    private void DeclareSettings(string name, ManagementGroupsArgs args)
    {
        var setting = new HierarchySettingArgs { GroupId = args.TenantId };
        var options = new CustomResourceOptions { Parent = this };
        if (args.RequireAuthorization is { } required)
        {
            setting.RequireAuthorizationForGroupCreation = required;
        }

        if (args.DefaultGroupId is { } text)
        {
            var id = ManagementGroupId.Parse(text);
            setting.DefaultManagementGroup = id.ResourceId;
            options.DependsOn = Prerequisites(id);
        }

        _ = new HierarchySetting(name, setting, options);
    }
}
