using Pulumi;

namespace Bleu.Infra.Vending;

/// <summary>A token of somebody else that is taken for a <see cref="WorkloadIdentity"/>.</summary>
public sealed class FederatedTokenArgs : ResourceArgs
{
    /// <summary>Its name, unique in the identity.</summary>
    [Input("name", required: true)]
    public string Name { get; set; } = "";

    /// <summary>Who makes the token, see <see cref="FederatedSubject.Providers"/>.</summary>
    [Input("provider", required: true)]
    public string Provider { get; set; } = "";

    /// <summary>The issuer.</summary>
    /// <value>The default is <see langword="null"/>: the public service of the provider.</value>
    [Input("issuer")]
    public string? Issuer { get; set; }

    /// <summary>The issuer of a cluster that is declared in the same program, for service accounts of Kubernetes.</summary>
    /// <value>The default is <see langword="null"/>: <see cref="Issuer"/> says it.</value>
    [Input("clusterIssuer")]
    public Input<string>? ClusterIssuer { get; set; }

    /// <summary>The repository, project, service connection or namespace.</summary>
    [Input("source", required: true)]
    public string Source { get; set; } = "";

    /// <summary>The branch, tag, environment or service account.</summary>
    /// <value>The default is <see langword="null"/>: there is none to name.</value>
    [Input("ref")]
    public string? Ref { get; set; }

    /// <summary>What the reference is, see <see cref="FederatedSubject.RefKinds"/>.</summary>
    /// <value>The default is <c>branch</c>.</value>
    [Input("refKind")]
    public string RefKind { get; set; } = "branch";
}
