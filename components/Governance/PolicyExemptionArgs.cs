using Pulumi;

namespace Bleu.Infra.Governance;

/// <summary>What a <see cref="PolicyExemption"/> is made from.</summary>
public sealed class PolicyExemptionArgs : ResourceArgs
{
    /// <summary>What is exempt: the ARM id of a management group, subscription, resource group or resource.</summary>
    [Input("scope", required: true)]
    public Input<string> Scope { get; set; } = null!;

    /// <summary>The policy assignment it is exempt from: its ARM id.</summary>
    [Input("policyAssignmentId", required: true)]
    public Input<string> PolicyAssignmentId { get; set; } = null!;

    /// <summary>The policies of an initiative it is exempt from, by their reference ids.</summary>
    /// <value>The default is none: all of them.</value>
    [Input("referenceIds")]
    public List<string> ReferenceIds { get; set; } = [];

    /// <summary>Why: <c>Waiver</c> when the risk is accepted, <c>Mitigated</c> when it is met in another way.</summary>
    [Input("category", required: true)]
    public string Category { get; set; } = null!;

    /// <summary>Who answers for it: a team or a function, not a person.</summary>
    [Input("owner", required: true)]
    public string Owner { get; set; } = null!;

    /// <summary>The ticket in which it was granted.</summary>
    [Input("ticket", required: true)]
    public string Ticket { get; set; } = null!;

    /// <summary>The reason in words.</summary>
    [Input("reason", required: true)]
    public string Reason { get; set; } = null!;

    /// <summary>The day on which it ends: <c>2026-12-31</c>. It is worth nothing from the beginning of that day on, in UTC.</summary>
    [Input("expiresOn", required: true)]
    public string ExpiresOn { get; set; } = null!;

    /// <summary>The day of the run: <c>2026-11-25</c>. A stack takes it from its configuration or from the clock, see <c>asOf</c>.</summary>
    [Input("today", required: true)]
    public string Today { get; set; } = null!;

    /// <summary>How many days from today it may end at most.</summary>
    /// <value>The default is 180.</value>
    [Input("maxDays")]
    public int MaxDays { get; set; } = PolicyExemptionDefaults.MaxDays;
}
