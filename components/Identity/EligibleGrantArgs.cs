using Pulumi;

namespace Bleu.Infra.Identity;

/// <summary>A role of an <see cref="AccessPlan"/> that may be taken for some hours; see <see cref="EligibleRoleArgs"/>.</summary>
public sealed class EligibleGrantArgs : ResourceArgs
{
    /// <summary>A short name, unique in the plan: resources are named by it.</summary>
    [Input("key", required: true)]
    public string Key { get; set; } = null!;

    /// <summary>Where the role may be taken: an ARM id.</summary>
    [Input("scope", required: true)]
    public string Scope { get; set; } = null!;

    /// <summary>Who may take it: the object id of a group.</summary>
    [Input("principalId", required: true)]
    public string PrincipalId { get; set; } = null!;

    /// <summary>The role: its GUID or its ARM id.</summary>
    [Input("role", required: true)]
    public string Role { get; set; } = null!;

    /// <summary>The name of the rules of this role at this scope, a GUID that the service chose.</summary>
    [Input("activationPolicyName", required: true)]
    public string ActivationPolicyName { get; set; } = null!;

    /// <summary>Why the group may take it.</summary>
    [Input("reason", required: true)]
    public string Reason { get; set; } = null!;

    /// <summary>The ticket in which that was decided.</summary>
    [Input("ticket", required: true)]
    public string Ticket { get; set; } = null!;

    /// <summary>From when on, in the form <c>2026-12-01T00:00:00Z</c>.</summary>
    [Input("start", required: true)]
    public string Start { get; set; } = null!;

    /// <summary>The groups whose members approve, by their object ids.</summary>
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
    public int ActivationHours { get; set; } = EligibleRoleDefaults.ActivationHours;

    /// <summary>For how long the group may take it, in days: 1 to 365.</summary>
    /// <value>The default is 180.</value>
    [Input("eligibleDays")]
    public int EligibleDays { get; set; } = EligibleRoleDefaults.EligibleDays;

    /// <summary>The condition under which the role counts, in the language of attribute-based access control, version 2.0.</summary>
    /// <value>The default is <see langword="null"/>: always.</value>
    [Input("condition")]
    public string? Condition { get; set; }
}
