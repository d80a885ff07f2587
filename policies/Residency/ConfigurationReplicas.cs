using Bleu.Infra.Policies.Parameters;

namespace Bleu.Infra.Policies.Residency;

/// <summary>RES-006: copies of configuration stores lie in allowed regions.</summary>
public sealed class ConfigurationReplicas() : PropertyRule(
    new("RES-006", Severity.High, "Copies of configuration stores lie in allowed regions")
    {
        Rationale = "A replica holds every key and value of the store, among them references to secrets and addresses of systems.",
        Remediation = "Remove the replica, or put it into an allowed region.",
        Clauses = ["19.2.d"],
        Parallels = ["Azure.AppConfig.ReplicaLocation"],
        Parameters = [CommonParameters.AllowedRegions],
    },
    Requirement.Of("appconfiguration:Replica", "location", Must.BeAllowedLocation));
