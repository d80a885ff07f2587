using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Inputs = Pulumi.AzureNative.ContainerService.Inputs;

namespace Bleu.Infra.Workloads;

/// <summary>What protects a cluster from the inside: its keys, its add-ons, and where its images come from.</summary>
internal static class ClusterSecurity
{
    /// <summary>Switches it on.</summary>
    public static void Harden(ManagedClusterArgs cluster, KubernetesClusterArgs args)
    {
        var profile = new Inputs.ManagedClusterSecurityProfileArgs
        {
            // The key with its version: the cluster does not follow rotation, so that every deployment hands it the newest one.
            AzureKeyVaultKms = new Inputs.AzureKeyVaultKmsArgs
            {
                Enabled = true,
                KeyId = args.Key.KeyUriWithVersion,
                KeyVaultNetworkAccess = "Private",
                KeyVaultResourceId = args.VaultId,
            },
            WorkloadIdentity = new Inputs.ManagedClusterSecurityProfileWorkloadIdentityArgs { Enabled = true },
            ImageCleaner = new Inputs.ManagedClusterSecurityProfileImageCleanerArgs
            {
                Enabled = true,
                IntervalHours = KubernetesClusterDefaults.ImageCleanerHours,
            },
        };
        if (args.Defender)
        {
            profile.Defender = new Inputs.ManagedClusterSecurityProfileDefenderArgs
            {
                LogAnalyticsWorkspaceResourceId = args.LogWorkspaceId,
                SecurityMonitoring = new Inputs.ManagedClusterSecurityProfileDefenderSecurityMonitoringArgs { Enabled = true },
            };
        }

        cluster.SecurityProfile = profile;
        cluster.BootstrapProfile = new Inputs.ManagedClusterBootstrapProfileArgs { ArtifactSource = "Cache", ContainerRegistryId = args.RegistryId };
        cluster.StorageProfile = new Inputs.ManagedClusterStorageProfileArgs
        {
            DiskCSIDriver = new Inputs.ManagedClusterStorageProfileDiskCSIDriverArgs { Enabled = true },
            FileCSIDriver = new Inputs.ManagedClusterStorageProfileFileCSIDriverArgs { Enabled = true },
            SnapshotController = new Inputs.ManagedClusterStorageProfileSnapshotControllerArgs { Enabled = true },
        };
        cluster.AddonProfiles = new InputMap<Inputs.ManagedClusterAddonProfileArgs>
        {
            ["azurepolicy"] = new Inputs.ManagedClusterAddonProfileArgs { Enabled = true, Config = { ["version"] = "v2" } },
            ["azureKeyvaultSecretsProvider"] = new Inputs.ManagedClusterAddonProfileArgs
            {
                Enabled = true,
                Config = { ["enableSecretRotation"] = "true", ["rotationPollInterval"] = KubernetesClusterDefaults.SecretRotation },
            },
        };
    }
}
