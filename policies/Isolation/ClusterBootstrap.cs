namespace Bleu.Infra.Policies.Isolation;

/// <summary>ISO-012: clusters start from the client's own registry and go out through its firewall.</summary>
public sealed class ClusterBootstrap() : PropertyRule(
    new("ISO-012", Severity.High, "Clusters start from the client's own registry and go out through its firewall")
    {
        Rationale = "A node that fetches its images from a global registry at every start needs a way to it, and stops when it is gone.",
        Remediation = "Set bootstrapProfile.artifactSource to Cache with the client's registry, and networkProfile.outboundType to userDefinedRouting, block or none.",
        Clauses = ["12.10.c", "12.14.a"],
    },
    Requirement.Of("containerservice:ManagedCluster", "bootstrapProfile.artifactSource", Must.Be("Cache")),
    Requirement.Of("containerservice:ManagedCluster", "bootstrapProfile.containerRegistryId", Must.BeSet),
    Requirement.Of("containerservice:ManagedCluster", "networkProfile.outboundType", Must.BeOneOf("userDefinedRouting", "block", "none")));
