using Pulumi;

namespace Bleu.Infra.Identity;

/// <summary>What an <see cref="EligibleRole"/> is made from.</summary>
public sealed class EligibleRoleArgs : ResourceArgs
{
    /// <summary>Where the role may be taken: the ARM id of a management group, subscription or resource group.</summary>
    [Input("scope", required: true)]
    public Input<string> Scope { get; set; } = null!;

    /// <summary>Who may take it: the object id of a group, a GUID.</summary>
    [Input("principalId", required: true)]
    public Input<string> PrincipalId { get; set; } = null!;

    /// <summary>The role: its GUID, see <see cref="RoleIds"/>, or its ARM id.</summary>
    [Input("role", required: true)]
    public Input<string> Role { get; set; } = null!;

    /// <summary>
    /// The name of the rules of this role at this scope, a GUID that the service chose. It is the first part of the name that
    /// <c>roleManagementPolicyAssignments</c> at the scope gives for the role.
    /// </summary>
    [Input("activationPolicyName", required: true)]
    public Input<string> ActivationPolicyName { get; set; } = null!;

    /// <summary>Why the group may take it.</summary>
    [Input("justification", required: true)]
    public Input<string> Justification { get; set; } = null!;

    /// <summary>The ticket in which that was decided.</summary>
    [Input("ticket", required: true)]
    public Input<string> Ticket { get; set; } = null!;

    /// <summary>From when on, in the form <c>2026-12-01T00:00:00Z</c>: a fixed time, so that a later run changes nothing.</summary>
    [Input("start", required: true)]
    public Input<string> Start { get; set; } = null!;

    /// <summary>The groups whose members approve, by their object ids. One approval is enough; nobody approves themselves.</summary>
    /// <value>The default is none, which is refused unless <see cref="RequireApproval"/> is off.</value>
    [Input("approverGroupIds")]
    public List<string> ApproverGroupIds { get; set; } = [];

    /// <summary>Whether somebody else must approve each time.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Input("requireApproval")]
    public bool RequireApproval { get; set; } = EligibleRoleDefaults.RequireApproval;

    /// <summary>For how long the role is held once it was taken, in hours: 1 to 24.</summary>
    /// <value>The default is 4.</value>
    [Input("activationHours")]
    public Input<int> ActivationHours { get; set; } = EligibleRoleDefaults.ActivationHours;

    /// <summary>For how long the group may take it, in days: 1 to 365. It is then reviewed and given anew.</summary>
    /// <value>The default is 180.</value>
    [Input("eligibleDays")]
    public Input<int> EligibleDays { get; set; } = EligibleRoleDefaults.EligibleDays;

    /// <summary>The condition under which the role counts, in the language of attribute-based access control, version 2.0.</summary>
    /// <value>The default is <see langword="null"/>: always.</value>
    [Input("condition")]
    public Input<string>? Condition { get; set; }
}
