using Pulumi.AzureNative.ContainerService;
using Inputs = Pulumi.AzureNative.ContainerService.Inputs;

namespace Bleu.Infra.Workloads;

/// <summary>Who gets into a cluster: users and groups of Entra with roles of Azure, and service accounts with tokens of the cluster.</summary>
internal static class ClusterAccess
{
    /// <summary>Leaves no other way in.</summary>
    public static void Restrict(ManagedClusterArgs cluster, KubernetesClusterArgs args)
    {
        cluster.EnableRBAC = true;
        cluster.DisableLocalAccounts = true;
        cluster.AadProfile = new Inputs.ManagedClusterAADProfileArgs
        {
            Managed = true,
            EnableAzureRBAC = true,
            TenantID = args.TenantId,
            AdminGroupObjectIDs = [.. args.AdministratorGroupIds],
        };
        cluster.OidcIssuerProfile = new Inputs.ManagedClusterOIDCIssuerProfileArgs { Enabled = true };
    }
}
