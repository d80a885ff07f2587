using Bleu.Infra.Identity;
using Pulumi;
using Pulumi.AzureNative.DataProtection;
using Inputs = Pulumi.AzureNative.DataProtection.Inputs;

namespace Bleu.Infra.Data;

/// <summary>Puts a service under a policy of a backup vault, and gives the vault the roles that this needs.</summary>
internal static class DataBackup
{
    /// <summary>The role by which a vault reads and restores blobs: <c>Storage Account Backup Contributor</c>.</summary>
    public const string StorageRole = "e5e2a7ff-d759-4cd2-bb51-3152d37e2eb1";

    /// <summary>The role by which a vault dumps databases: <c>PostgreSQL Flexible Server Long Term Retention Backup Role</c>.</summary>
    public const string PostgreSqlRole = "c088a766-074b-43ba-90d4-1fb21feae531";

    /// <summary>Declares the backup.</summary>
    /// <param name="name">The name of the resources in the program.</param>
    /// <param name="target">The vault and its policy.</param>
    /// <param name="source">What is backed up.</param>
    /// <param name="parent">The component.</param>
    public static void Declare(string name, BackupTargetArgs target, BackupSource source, ComponentResource parent)
    {
        var role = new AssignedRole(
            $"{name}-backup",
            new AssignedRoleArgs
            {
                Scope = source.ResourceId,
                PrincipalId = target.PrincipalId,
                PrincipalType = "ServicePrincipal",
                Role = source.Role,
                Description = "The backup vault takes the daily backup.",
            },
            new ComponentResourceOptions { Parent = parent });
        var policy = new Inputs.PolicyInfoArgs { PolicyId = target.PolicyId };
        if (!source.Containers.IsDefaultOrEmpty)
        {
            var containers = new Inputs.BlobBackupDatasourceParametersArgs { ObjectType = "BlobBackupDatasourceParameters" };
            foreach (var container in source.Containers)
            {
                containers.ContainersList.Add(container);
            }

            policy.PolicyParameters = new Inputs.PolicyParametersArgs { BackupDatasourceParametersList = { containers } };
        }

        _ = new BackupInstance(
            name,
            new Pulumi.AzureNative.DataProtection.BackupInstanceArgs
            {
                ResourceGroupName = target.ResourceGroupName,
                VaultName = target.VaultName,
                BackupInstanceName = source.Name,
                Properties = new Inputs.BackupInstanceArgs
                {
                    ObjectType = "BackupInstance",
                    FriendlyName = source.Name,
                    DataSourceInfo = new Inputs.DatasourceArgs
                    {
                        ObjectType = "Datasource",
                        DatasourceType = source.DataSource,
                        ResourceID = source.ResourceId,
                        ResourceName = source.Name,
                        ResourceType = source.ResourceType,
                        ResourceUri = source.ResourceId,
                        ResourceLocation = source.Location,
                    },
                    PolicyInfo = policy,
                },
            },
            new CustomResourceOptions { Parent = parent, DependsOn = { role } });
    }
}
