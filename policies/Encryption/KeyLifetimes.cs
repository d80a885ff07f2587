namespace Bleu.Infra.Policies.Encryption;

/// <summary>CRY-015: keys rotate and expire, and secrets expire.</summary>
public sealed class KeyLifetimes() : PropertyRule(
    new("CRY-015", Severity.Medium, "Keys rotate and expire, and secrets expire")
    {
        Rationale = "A key or secret without an end is used until someone finds it. One that rotates by itself is worth little to a thief after a while.",
        Remediation = "Set properties.rotationPolicy on keys, with a lifetime action and an expiry time, and properties.attributes.expires on secrets.",
        Clauses = ["10.5.a"],
        Parallels = ["Azure Policy 152b15f7", "Azure Policy 98728c90", "Azure Policy d8cf8476", "CKV_AZURE_40", "CKV_AZURE_41", "Azure.KeyVault.AutoRotationPolicy"],
    },
    Requirement.Of("keyvault:Key", "properties.rotationPolicy.lifetimeActions", Must.HaveAtLeast(1)),
    Requirement.Of("keyvault:Key", "properties.rotationPolicy.attributes.expiryTime", Must.BeSet),
    Requirement.Of("keyvault:Secret", "properties.attributes.expires", Must.BeSet));
