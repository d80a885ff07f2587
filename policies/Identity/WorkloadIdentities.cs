namespace Bleu.Infra.Policies.Identity;

/// <summary>IAM-015: applications have a managed identity.</summary>
public sealed class WorkloadIdentities() : PropertyRule(
    new("IAM-015", Severity.Medium, "Applications have a managed identity")
    {
        Rationale = "Without one an application needs a secret to reach anything, and someone has to keep, rotate and hide it.",
        Remediation = "Set identity.type to SystemAssigned or UserAssigned.",
        Clauses = ["9.5.d"],
        Parallels = ["CKV_AZURE_71", "Azure.AppService.ManagedIdentity"],
    },
    [
        .. Requirement.OfEach(["web:WebApp", "app:ContainerApp", "automation:AutomationAccount"], "identity.type", Must.NotBe("None")),
        .. Requirement.OfEach(["web:WebApp", "app:ContainerApp", "automation:AutomationAccount"], "identity.type", Must.BeSet),
    ]);
