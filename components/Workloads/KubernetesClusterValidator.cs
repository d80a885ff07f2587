using Bleu.Infra.Connectivity;
using Bleu.Infra.Data;
using Bleu.Infra.Machines;
using Bleu.Infra.Tiers;
using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Workloads;

/// <summary>Finds what is wrong with the arguments of a <see cref="KubernetesCluster"/>.</summary>
internal static class KubernetesClusterValidator
{
    private static readonly string[] Days = [.. Enum.GetNames<DayOfWeek>()];

    /// <summary>Ends the program with everything that is wrong.</summary>
    /// <exception cref="RunException">See <see cref="KubernetesCluster"/>.</exception>
    public static void Check(string name, KubernetesClusterArgs args)
    {
        var checks = new ArgumentChecks(nameof(KubernetesCluster), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.Location, "Location")
            .Required(args.Naming?.Stem, "Naming.Stem")
            .Required(args.KubernetesVersion, "KubernetesVersion")
            .Required(args.TenantId, "TenantId")
            .NotEmpty(args.AdministratorGroupIds.Count, "AdministratorGroupIds")
            .Required(args.NodeSubnetId, "NodeSubnetId")
            .Required(args.ApiServerSubnetId, "ApiServerSubnetId")
            .Required(args.Key?.KeyId, "Key.KeyId")
            .Required(args.Key?.KeyUriWithVersion, "Key.KeyUriWithVersion")
            .Required(args.VaultId, "VaultId")
            .Required(args.DiskEncryptionSetId, "DiskEncryptionSetId")
            .Required(args.RegistryId, "RegistryId")
            .Required(args.LogWorkspaceId, "LogWorkspaceId")
            .NotEmpty(args.Pools.Count, "Pools")
            .Word(args.Tier, "Tier", "standard", "premium")
            .Word(args.Outbound, "Outbound", "userDefinedRouting", "none")
            .Word(args.Upgrades, "Upgrades", "patch", "stable")
            .Word(args.NodeUpgrades, "NodeUpgrades", "node-image", "security-patch")
            .Word(args.Maintenance.Day, "Maintenance.Day", Days)
            .Within(args.Maintenance.Hours, "Maintenance.Hours", KubernetesClusterDefaults.MinMaintenanceHours, KubernetesClusterDefaults.MaxMaintenanceHours);
        DeviationChecks.Note(checks, args.SingleZone, "SingleZone");
        if (args.PrivateDnsZoneId is not null)
        {
            checks.Required(args.NetworkId, "NetworkId");
        }

        var subject = $"{nameof(KubernetesCluster)} '{name}'";
        if (args.KubernetesVersion is { Length: > 0 } version && !Workloads.KubernetesVersion.IsMinor(version))
        {
            checks.Note(WorkloadDiagnostics.NoVersion($"{subject} KubernetesVersion", version));
        }

        if (args.LongTermSupport && args.Tier != "premium")
        {
            checks.Note(WorkloadDiagnostics.SupportWithoutTier($"{subject} LongTermSupport", args.Tier));
        }

        CheckPools(checks, subject, args);
        checks.Throw();
        var services = SubnetPlan.Parse($"{subject} ServiceRange", args.ServiceRange);
        if (SubnetPlan.Parse($"{subject} PodRange", args.PodRange) is var pods && pods.Overlaps(services))
        {
            throw new RunException(WorkloadDiagnostics.SharedAddresses($"{subject} PodRange", args.PodRange, args.ServiceRange).ToString());
        }
    }

    private static void CheckPools(ArgumentChecks checks, string subject, KubernetesClusterArgs args)
    {
        foreach (var (i, pool) in args.Pools.Index())
        {
            var place = $"Pools[{i}]";
            checks.Required(pool.Name, $"{place}.Name")
                .Required(pool.Size, $"{place}.Size")
                .Word(pool.Mode, $"{place}.Mode", "system", "user")
                .Within(pool.MaxCount, $"{place}.MaxCount", 1, KubernetesClusterDefaults.MaxNodes)
                .Within(pool.MinCount, $"{place}.MinCount", 0, Math.Max(0, pool.MaxCount))
                .Within(pool.MaxPods, $"{place}.MaxPods", 30, 250);
            if (args.IsConfidential && pool.Size.Length > 0 && !ConfidentialSizes.Contain(pool.Size))
            {
                checks.Note(MachineChecks.NotConfidential($"{subject} {place}.Size", pool.Size));
            }
        }

        if (args.Pools is [var first, ..] && !(first.IsSystem && first.MinCount >= KubernetesClusterDefaults.SystemNodes))
        {
            checks.Note(WorkloadDiagnostics.NoSystemPool($"{subject} Pools[0]", $"{first.Mode}, {first.MinCount}"));
        }
    }
}
