namespace Bleu.Infra.Policies.Identity;

/// <summary>IAM-003: container registries know no administrator, no tokens and no strangers.</summary>
public sealed class RegistryIdentities() : PropertyRule(
    new("IAM-003", Severity.High, "Container registries know no administrator, no tokens and no strangers")
    {
        Rationale = "The administrator of a registry is a shared password that can replace every image of the client.",
        Remediation = "Set adminUserEnabled and anonymousPullEnabled to false, and disable tokens.",
        Clauses = ["9.5.d"],
        Parallels = ["Azure Policy dc921057", "Azure Policy 9f2dea28", "Azure Policy ff05e24e", "CKV_AZURE_137", "CKV_AZURE_138"],
        HasSafeRemedy = true,
    },
    Requirement.Of("containerregistry:Registry", "adminUserEnabled", Must.BeOrDefaultTo(false)),
    Requirement.Of("containerregistry:Registry", "anonymousPullEnabled", Must.BeOrDefaultTo(false)),
    Requirement.Of("containerregistry:Token", "status", Must.Be("disabled")));
