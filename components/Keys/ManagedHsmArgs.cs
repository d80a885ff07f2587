using Bleu.Infra.Naming;
using Pulumi;

namespace Bleu.Infra.Keys;

/// <summary>What a <see cref="ManagedHsm"/> is made from.</summary>
public sealed class ManagedHsmArgs : ResourceArgs
{
    /// <summary>The resource group.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The region, as ARM names it.</summary>
    [Input("location", required: true)]
    public Input<string> Location { get; set; } = null!;

    /// <summary>What names are made of. The HSM's name is shared by the whole cloud and carries a hash of the seed.</summary>
    [Input("naming", required: true)]
    public NamingArgs Naming { get; set; } = null!;

    /// <summary>The Entra tenant whose identities may be given roles in the HSM, a GUID.</summary>
    [Input("tenantId", required: true)]
    public Input<string> TenantId { get; set; } = null!;

    /// <summary>The object ids of the groups that administer the HSM at first, at least one. ARM never lets them change afterwards.</summary>
    [Input("administrators", required: true)]
    public InputList<string> Administrators
    {
        get => field ??= [];
        set;
    }

    /// <summary>How many holders it takes to open the security domain: 2 or more, no more than there are.</summary>
    /// <value>The default is 3.</value>
    [Input("quorum")]
    public int Quorum { get; set; } = SecurityDomainRules.Quorum;

    /// <summary>Who holds a part of the security domain: 3 to 10 different offices.</summary>
    [Input("holders", required: true)]
    public List<string> Holders { get; set; } = [];

    /// <summary>The subnet of the private endpoint: its ARM id. The HSM has no other way in.</summary>
    [Input("subnetId", required: true)]
    public Input<string> SubnetId { get; set; } = null!;

    /// <summary>The private DNS zone in which the HSM is found: its ARM id.</summary>
    [Input("privateDnsZoneId", required: true)]
    public Input<string> PrivateDnsZoneId { get; set; } = null!;

    /// <summary>The workspace that receives the audit log: its ARM id.</summary>
    [Input("logWorkspaceId", required: true)]
    public Input<string> LogWorkspaceId { get; set; } = null!;

    /// <summary>How long a deleted HSM and its keys can be restored, in days: 7 to 90. ARM never lets it change afterwards.</summary>
    /// <value>The default is 90.</value>
    [Input("softDeleteDays")]
    public Input<int> SoftDeleteDays { get; set; } = KeyVaultDefaults.SoftDeleteDays;

    /// <summary>Tags.</summary>
    /// <value>The default is none.</value>
    [Input("tags")]
    public InputMap<string> Tags
    {
        get => field ??= [];
        set;
    }
}
