namespace Bleu.Infra.Workloads.Clusters;

/// <summary>Keys of the values of a <see cref="ClusterProfile"/>.</summary>
public static class ClusterKeys
{
    /// <summary>The host of the API that makes clusters.</summary>
    public const string Api = "endpoints.api";

    /// <summary>What the hosts of the cloud's container registries end with.</summary>
    public const string RegistrySuffix = "registry.suffix";

    /// <summary>How a workload proves who it is: by an <c>annotation</c> of its service account, or by the <c>subject</c> of its token alone.</summary>
    public const string IdentityKind = "identity.kind";

    /// <summary>The annotation of a service account that names its identity in the cloud.</summary>
    public const string IdentityAnnotation = "identity.annotation";

    /// <summary>The label that pods need beside the annotation, as <c>KEY=VALUE</c>.</summary>
    public const string IdentityPodLabel = "identity.podLabel";

    /// <summary>The pool in which the cloud knows the service accounts of clusters.</summary>
    public const string IdentityPool = "identity.pool";

    /// <summary>The form of the issuer of the cluster's tokens.</summary>
    public const string Issuer = "identity.issuer";

    /// <summary>The storage class of volumes that one node mounts.</summary>
    public const string BlockStorage = "storage.block";

    /// <summary>The storage class of volumes that many nodes mount.</summary>
    public const string FileStorage = "storage.file";

    /// <summary>The ingress class.</summary>
    public const string IngressClass = "ingress.class";

    /// <summary>The namespace of the cluster's DNS.</summary>
    public const string DnsNamespace = "dns.namespace";

    /// <summary>The label of the pods of the cluster's DNS, as <c>KEY=VALUE</c>.</summary>
    public const string DnsPodLabel = "dns.podLabel";

    /// <summary>The label of the pods that answer DNS on each node, as <c>KEY=VALUE</c>.</summary>
    public const string NodeLocalLabel = "dns.nodeLocalLabel";

    /// <summary>The address at which each node answers DNS.</summary>
    public const string NodeLocalAddress = "dns.nodeLocalAddress";

    /// <summary>What enforces network policies.</summary>
    public const string Engine = "network.engine";

    /// <summary>The kind of policy that opens ways to host names, as <c>GROUP/VERSION/KIND</c>.</summary>
    public const string HostPolicy = "network.hostPolicy";

    /// <summary>The addresses of the pods.</summary>
    public const string PodBlock = "network.podBlock";
}
