using Pulumi;

namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>A service account of a team, and the identity in the cloud that its workloads have.</summary>
public sealed class TeamAccountArgs : ResourceArgs
{
    /// <summary>Its name: lower-case letters, digits and hyphens.</summary>
    [Input("name", required: true)]
    public string Name { get; set; } = "";

    /// <summary>The identity as the cluster's annotation names it, such as a client id.</summary>
    /// <value>The default is <see langword="null"/>: its workloads have no identity in the cloud, or one that their token alone proves.</value>
    [Input("identityId")]
    public Input<string>? IdentityId { get; set; }
}
