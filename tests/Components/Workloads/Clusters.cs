using Bleu.Infra.Workloads;

namespace Bleu.Infra.Components.Tests.Workloads;

/// <summary>Arguments of clusters.</summary>
internal static class Clusters
{
    public const string Registry = $"/subscriptions/{Plans.Subscription}/resourceGroups/services/providers/Microsoft.ContainerRegistry/registries/crclinic";
    public const string Disks = $"/subscriptions/{Plans.Subscription}/resourceGroups/keys/providers/Microsoft.Compute/diskEncryptionSets/des-clinic";
    public const string Vault = $"/subscriptions/{Plans.Subscription}/resourceGroups/keys/providers/Microsoft.KeyVault/vaults/kv-clinic";
    public const string Network = $"/subscriptions/{Plans.Subscription}/resourceGroups/network/providers/Microsoft.Network/virtualNetworks/vnet-clinic";

    /// <summary>A cluster with a pool of the system and one of users.</summary>
    public static KubernetesClusterArgs Args(bool confidential = false) => new()
    {
        ResourceGroupName = "cluster",
        Location = "bleufrancecentral",
        Naming = new() { Stem = "clinic-bleuc", Seed = Plans.Subscription },
        KubernetesVersion = "1.36",
        TenantId = Plans.Tenant,
        AdministratorGroupIds = ["0d2f6a51-3f0e-4c8d-9a7e-4b7a1c9e2d18"],
        NodeSubnetId = $"{Network}/subnets/nodes",
        ApiServerSubnetId = $"{Network}/subnets/api-server",
        Key = new()
        {
            KeyId = $"{Vault}/keys/cmk-clinic-cluster",
            KeyName = "cmk-clinic-cluster",
            KeyUri = "https://kv-clinic.vault/keys/cmk-clinic-cluster",
            KeyUriWithVersion = "https://kv-clinic.vault/keys/cmk-clinic-cluster/0123",
            VaultUri = "https://kv-clinic.vault/",
            VaultName = "kv-clinic",
        },
        VaultId = Vault,
        DiskEncryptionSetId = Disks,
        RegistryId = Registry,
        BootstrapSource = "images.example",
        LogWorkspaceId = Plans.Workspace,
        IsConfidential = confidential,
        AvailabilityZones = 3,
        Pools =
        [
            new() { Name = "system", Mode = "system", Size = confidential ? "Standard_DC4as_v5" : "Standard_D4ds_v5" },
            new() { Name = "work", Size = confidential ? "Standard_EC8as_v5" : "Standard_D8ds_v5", MaxCount = 12, Fips = true, Labels = { ["purpose"] = "work" } },
        ],
    };
}
