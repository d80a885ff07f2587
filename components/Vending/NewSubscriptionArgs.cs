using Pulumi;

namespace Bleu.Infra.Vending;

/// <summary>What a <see cref="NewSubscription"/> is made from.</summary>
public sealed class NewSubscriptionArgs : ResourceArgs
{
    /// <summary>The alias, by which it is found again.</summary>
    [Input("alias", required: true)]
    public string Alias { get; set; } = "";

    /// <summary>The name that people read.</summary>
    [Input("displayName", required: true)]
    public Input<string> DisplayName { get; set; } = null!;

    /// <summary>Who is billed: the ARM id of an enrolment account, an invoice section or a customer.</summary>
    [Input("billingScope", required: true)]
    public Input<string> BillingScope { get; set; } = null!;

    /// <summary>What it is for: <c>Production</c> or <c>DevTest</c>.</summary>
    /// <value>The default is <c>Production</c>.</value>
    [Input("workload")]
    public string Workload { get; set; } = "Production";

    /// <summary>The management group that it is born in: its ARM id. Born elsewhere, it would escape the policies of its tier for a while.</summary>
    [Input("managementGroupId", required: true)]
    public Input<string> ManagementGroupId { get; set; } = null!;

    /// <summary>The object id of who owns it, where it goes to another tenant.</summary>
    /// <value>The default is <see langword="null"/>: it stays in this tenant.</value>
    [Input("ownerId")]
    public Input<string>? OwnerId { get; set; }

    /// <summary>The tenant of that owner.</summary>
    /// <value>The default is <see langword="null"/>: this tenant.</value>
    [Input("ownerTenantId")]
    public Input<string>? OwnerTenantId { get; set; }

    /// <summary>Tags.</summary>
    /// <value>The default is none.</value>
    [Input("tags")]
    public InputMap<string> Tags
    {
        get => field ??= [];
        set;
    }
}
