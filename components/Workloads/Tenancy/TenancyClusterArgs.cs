using Bleu.Infra.Workloads.Clusters;
using Pulumi;

namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>What a tenancy needs to know of the cluster it lies on.</summary>
public sealed class TenancyClusterArgs : ResourceArgs
{
    /// <summary>The namespace of the cluster's DNS.</summary>
    [Input("dnsNamespace", required: true)]
    public string DnsNamespace { get; set; } = "";

    /// <summary>The labels of the pods that answer DNS, each as <c>KEY=VALUE</c>.</summary>
    [Input("dnsLabels", required: true)]
    public List<string> DnsLabels { get; set; } = [];

    /// <summary>The address at which each node answers DNS.</summary>
    /// <value>The default is empty: none does.</value>
    [Input("nodeLocalAddress")]
    public string NodeLocalAddress { get; set; } = "";

    /// <summary>The annotation of a service account that names its identity in the cloud.</summary>
    /// <value>The default is empty: there is none.</value>
    [Input("identityAnnotation")]
    public string IdentityAnnotation { get; set; } = "";

    /// <summary>The kind of policy that opens ways to host names, as <c>GROUP/VERSION/KIND</c>.</summary>
    /// <value>The default is empty: there is none.</value>
    [Input("hostPolicy")]
    public string HostPolicy { get; set; } = "";

    /// <summary>What a team's manifests may want to know, by the names under which they ask: <c>storage_class</c>.</summary>
    /// <value>The default is empty.</value>
    [Input("facts")]
    public InputMap<string> Facts
    {
        get => field ??= [];
        set;
    }

    /// <summary>What a profile knows; its unknown values are left out.</summary>
    /// <param name="profile">The profile.</param>
    /// <exception cref="Diagnostics.DiagnosticException">BLEU1321: the profile does not know where DNS is.</exception>
    public static TenancyClusterArgs Of(ClusterProfile profile)
    {
        var args = new TenancyClusterArgs
        {
            DnsNamespace = profile.Require(ClusterKeys.DnsNamespace),
            DnsLabels = [profile.Require(ClusterKeys.DnsPodLabel)],
            NodeLocalAddress = profile.Find(ClusterKeys.NodeLocalAddress).Value ?? "",
            IdentityAnnotation = profile.Find(ClusterKeys.IdentityAnnotation).Value ?? "",
            HostPolicy = profile.Find(ClusterKeys.HostPolicy).Value ?? "",
            Facts = { ["cluster"] = profile.Name },
        };
        if (profile.Find(ClusterKeys.NodeLocalLabel).Value is { } label)
        {
            args.DnsLabels.Add(label);
        }

        foreach (var (fact, key) in FactKeys)
        {
            if (profile.Find(key).Value is { } value)
            {
                args.Facts.Add(fact, value);
            }
        }

        return args;
    }

    /// <summary>The facts that follow from a profile, each with the key of its value.</summary>
    public static IReadOnlyList<(string Fact, string Key)> FactKeys { get; } =
    [
        ("storage_class", ClusterKeys.BlockStorage),
        ("shared_storage_class", ClusterKeys.FileStorage),
        ("ingress_class", ClusterKeys.IngressClass),
        ("identity_pod_label", ClusterKeys.IdentityPodLabel),
    ];
}
