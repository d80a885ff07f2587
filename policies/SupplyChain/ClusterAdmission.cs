namespace Bleu.Infra.Policies.SupplyChain;

/// <summary>SUP-004: clusters enforce policies at admission and clean up old images.</summary>
public sealed class ClusterAdmission() : PropertyRule(
    new("SUP-004", Severity.Medium, "Clusters enforce policies at admission and clean up old images")
    {
        Rationale = "What the rules here judge before the deployment, the add-on judges again whenever someone uses kubectl. Old images on nodes keep old holes.",
        Remediation = "Enable addonProfiles.azurepolicy and securityProfile.imageCleaner.",
        Clauses = ["12.10.c"],
        Parallels = ["Azure Policy 0a15ec92", "CKV_AZURE_116", "CKV_AZURE_164"],
    },
    Requirement.Of("containerservice:ManagedCluster", "addonProfiles.azurepolicy.enabled", Must.Be(true)),
    Requirement.Of("containerservice:ManagedCluster", "securityProfile.imageCleaner.enabled", Must.Be(true)));
