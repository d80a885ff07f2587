using Pulumi;

namespace Bleu.Infra.Identity;

/// <summary>A role of an <see cref="AccessPlan"/> that is held all the time.</summary>
public sealed class AssignedGrantArgs : ResourceArgs
{
    /// <summary>A short name, unique in the plan: resources are named by it.</summary>
    [Input("key", required: true)]
    public string Key { get; set; } = null!;

    /// <summary>Where the role is held: an ARM id.</summary>
    [Input("scope", required: true)]
    public string Scope { get; set; } = null!;

    /// <summary>Who holds it: an object id.</summary>
    [Input("principalId", required: true)]
    public string PrincipalId { get; set; } = null!;

    /// <summary>The kind of principal: <c>Group</c> or <c>ServicePrincipal</c>.</summary>
    /// <value>The default is <c>Group</c>.</value>
    [Input("principalType")]
    public string PrincipalType { get; set; } = "Group";

    /// <summary>The role: its GUID or its ARM id.</summary>
    [Input("role", required: true)]
    public string Role { get; set; } = null!;

    /// <summary>Why it is held.</summary>
    [Input("reason", required: true)]
    public string Reason { get; set; } = null!;

    /// <summary>The condition under which the role counts, in the language of attribute-based access control, version 2.0.</summary>
    /// <value>The default is <see langword="null"/>: always.</value>
    [Input("condition")]
    public string? Condition { get; set; }
}
