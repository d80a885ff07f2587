namespace Bleu.Infra.Policies.Identity;

/// <summary>IAM-008: clusters offer neither run command nor SSH to their nodes.</summary>
public sealed class NoClusterBackDoors() : PropertyRule(
    new("IAM-008", Severity.High, "Clusters offer neither run command nor SSH to their nodes")
    {
        Rationale = "Both go around the roles and the log of the cluster: run command acts as administrator, SSH as root of a node.",
        Remediation = "Set apiServerAccessProfile.disableRunCommand to true and securityProfile.sshAccess of every pool to Disabled.",
        Clauses = ["9.6.a"],
        Parallels = ["Azure Policy 89f2d532", "Azure Policy 28257686"],
    },
    Requirement.Of("containerservice:ManagedCluster", "apiServerAccessProfile.disableRunCommand", Must.Be(true)),
    Requirement.Of("containerservice:ManagedCluster", "agentPoolProfiles[*].securityProfile.sshAccess", Must.Be("Disabled")),
    Requirement.Of("containerservice:AgentPool", "securityProfile.sshAccess", Must.Be("Disabled")));
