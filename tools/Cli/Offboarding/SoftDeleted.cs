using Bleu.Infra.Keys;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Cli.Offboarding;

/// <summary>What outlives its deletion: for how long, and why nobody shortens it.</summary>
/// <param name="Resource">The resource's name in ARM.</param>
/// <param name="Kind">What it is, in words.</param>
/// <param name="Days">For how many days after its deletion.</param>
/// <param name="Handling">What is done about it.</param>
internal sealed record SoftDeleted(string Resource, string Kind, int Days, string Handling)
{
    /// <summary>What stays of a resource of the plan; nothing where nothing does.</summary>
    public static SoftDeleted? Of(PlannedResource resource)
    {
        var name = ExitPlan.NameOf(resource);
        return resource.Type switch
        {
            "azure-native:keyvault:Vault" => new(name, "key vault", Number(resource, KeyVaultDefaults.SoftDeleteDays, "properties", "softDeleteRetentionInDays"),
                "protected from purging: it stays, disabled, and its name is taken until then"),
            "azure-native:keyvault:ManagedHsm" => new(name, "managed HSM", Number(resource, KeyVaultDefaults.SoftDeleteDays, "properties", "softDeleteRetentionInDays"),
                "it is charged until it is gone; the holders of its security domain destroy their parts"),
            "azure-native:recoveryservices:Vault" => new(name, "recovery vault",
                Number(resource, 14, "properties", "securitySettings", "softDeleteSettings", "softDeleteRetentionPeriodInDays"),
                "stop protection with the guard's approval; backups stay soft-deleted, then the vault can go"),
            "azure-native:dataprotection:BackupVault" => new(name, "backup vault",
                Number(resource, 14, "properties", "securitySettings", "softDeleteSettings", "retentionDurationInDays"),
                "stop backups with the guard's approval; they stay soft-deleted, then the vault can go"),
            "azure-native:appconfiguration:ConfigurationStore" => new(name, "configuration store", Number(resource, 7, "softDeleteRetentionInDays"), "protected from purging: its name is taken until then"),
            _ => null,
        };
    }

    private static int Number(PlannedResource resource, int otherwise, params string[] path) =>
        resource.Inputs.Find(path) is PlanNumber number ? (int)number.Value : otherwise;
}
