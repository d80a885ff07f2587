using Bleu.Infra.Governance.Hierarchy;
using Pulumi;

namespace Bleu.Infra.Governance;

/// <summary>What <see cref="ManagementGroups"/> are made from.</summary>
public sealed class ManagementGroupsArgs : ResourceArgs
{
    /// <summary>The groups, in any order; each parent is one of them or nothing.</summary>
    [Input("groups", required: true)]
    public List<GroupArgs> Groups { get; set; } = [];

    /// <summary>The group that the roots of the hierarchy lie below: the tenant's own root group has the tenant's id.</summary>
    [Input("parentId", required: true)]
    public string ParentId { get; set; } = null!;

    /// <summary>The group that new subscriptions come to; nothing leaves the tenant's setting alone.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Input("defaultGroupId")]
    public string? DefaultGroupId { get; set; }

    /// <summary>Whether creating a group takes a right on the tenant's root group; nothing leaves the tenant's setting alone.</summary>
    /// <value>The default is <see langword="null"/>. Without it everybody in the tenant may create groups.</value>
    [Input("requireAuthorization")]
    public bool? RequireAuthorization { get; set; }

    /// <summary>The Entra tenant, a GUID; its root group holds the hierarchy's settings.</summary>
    [Input("tenantId", required: true)]
    public string TenantId { get; set; } = null!;
}
