namespace Bleu.Infra.Policies.Resilience;

/// <summary>DR-002: managed HSMs cannot be purged, and three people at least administer them.</summary>
public sealed class HsmDeletion() : PropertyRule(
    new("DR-002", Severity.High, "Managed HSMs cannot be purged, and three people at least administer them")
    {
        Rationale = "A purged module takes its keys with it. The security domain is restored by a quorum of its administrators, so there have to be enough of them.",
        Remediation = "Set properties.enablePurgeProtection to true and name at least three of properties.initialAdminObjectIds.",
        Clauses = ["10.5.d"],
        Parallels = ["Azure Policy c39ba22d"],
    },
    Requirement.Of("keyvault:ManagedHsm", "properties.enablePurgeProtection", Must.Be(true)),
    Requirement.Of("keyvault:ManagedHsm", "properties.initialAdminObjectIds", Must.HaveAtLeast(3)));
