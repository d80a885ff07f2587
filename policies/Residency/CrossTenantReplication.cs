namespace Bleu.Infra.Policies.Residency;

/// <summary>RES-008: storage accounts copy no objects to other tenants.</summary>
public sealed class CrossTenantReplication() : PropertyRule(
    new("RES-008", Severity.High, "Storage accounts copy no objects to other tenants")
    {
        Rationale = "With cross-tenant replication anyone who may write a policy on the account can send its objects to a tenant that is not the client's.",
        Remediation = "Set allowCrossTenantReplication to false.",
        Clauses = ["19.2.b"],
        Parallels = ["Azure Policy 92a89a79"],
        HasSafeRemedy = true,
    },
    Requirement.Of("storage:StorageAccount", "allowCrossTenantReplication", Must.Be(false)));
