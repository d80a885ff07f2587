using Bleu.Infra.Policies.Parameters;

namespace Bleu.Infra.Policies.Residency;

/// <summary>RES-005: copies of container registries lie in allowed regions.</summary>
public sealed class RegistryReplicas() : PropertyRule(
    new("RES-005", Severity.High, "Copies of container registries lie in allowed regions")
    {
        Rationale = "A replication holds every image of the registry, and images hold code and sometimes configuration.",
        Remediation = "Remove the replication, or put it into an allowed region.",
        Clauses = ["19.2.b"],
        Parallels = ["Azure.ACR.ReplicaLocation"],
        Parameters = [CommonParameters.AllowedRegions],
    },
    Requirement.Of("containerregistry:Replication", "location", Must.BeAllowedLocation));
