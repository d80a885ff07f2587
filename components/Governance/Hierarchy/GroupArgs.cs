using Pulumi;

namespace Bleu.Infra.Governance.Hierarchy;

/// <summary>A management group of a <see cref="ManagementGroups"/> hierarchy.</summary>
public sealed class GroupArgs : ResourceArgs
{
    /// <summary>Its id, unique in the tenant; see <see cref="ManagementGroupId"/>.</summary>
    [Input("id", required: true)]
    public string Id { get; set; } = null!;

    /// <summary>The name that people read, 1 to 90 characters.</summary>
    /// <value>The default is the id.</value>
    [Input("displayName")]
    public string? DisplayName { get; set; }

    /// <summary>The id of the group it lies below; nothing for the root of the hierarchy.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Input("parentId")]
    public string? ParentId { get; set; }

    /// <summary>Whether it is there already and stays under somebody else's care: it is then referred to and never changed.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Input("existing")]
    public bool Existing { get; set; }

    /// <summary>Whether it is there already and comes under the stack's care with the next update.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Input("adopt")]
    public bool Adopt { get; set; }
}
