using Pulumi;

namespace Bleu.Infra.Identity;

/// <summary>What an <see cref="AssignedRole"/> is made from.</summary>
public sealed class AssignedRoleArgs : ResourceArgs
{
    /// <summary>Where the role is held: the ARM id of a management group, subscription, resource group or resource.</summary>
    [Input("scope", required: true)]
    public Input<string> Scope { get; set; } = null!;

    /// <summary>Who holds it: the object id of a group or an identity, a GUID.</summary>
    [Input("principalId", required: true)]
    public Input<string> PrincipalId { get; set; } = null!;

    /// <summary>The role: its GUID, see <see cref="RoleIds"/>, or its ARM id.</summary>
    [Input("role", required: true)]
    public Input<string> Role { get; set; } = null!;

    /// <summary>Why it is held; reviewers read it.</summary>
    [Input("description", required: true)]
    public Input<string> Description { get; set; } = null!;

    /// <summary>The kind of principal: <c>Group</c>, <c>ServicePrincipal</c>, or <c>User</c> for an emergency account alone.</summary>
    /// <value>The default is <c>Group</c>.</value>
    [Input("principalType")]
    public Input<string> PrincipalType { get; set; } = "Group";

    /// <summary>The condition under which the role counts, in the language of attribute-based access control, version 2.0.</summary>
    /// <value>The default is <see langword="null"/>: always.</value>
    [Input("condition")]
    public Input<string>? Condition { get; set; }
}
