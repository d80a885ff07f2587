using Bleu.Infra.Clouds;
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Kubernetes = Pulumi.Kubernetes;

namespace Bleu.Infra.Workloads;

/// <summary>Makes the explicit Kubernetes provider of a cluster: the only way to its objects in this toolkit.</summary>
public static class ClusterProvider
{
    /// <summary>
    /// The provider of a cluster. Whoever deploys signs in to Entra by kubelogin: with the token of the runner where it has one, otherwise
    /// as the Azure CLI is signed in. It holds no secret of its own, and what it holds is a secret all the same.
    /// </summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="cluster">The cluster.</param>
    /// <param name="resourceGroupName">The cluster's resource group.</param>
    /// <param name="cloud">The cloud.</param>
    /// <param name="options">How the provider itself is treated.</param>
    public static Kubernetes.Provider Create(
        string name, KubernetesCluster cluster, Input<string> resourceGroupName, CloudProfile cloud, CustomResourceOptions? options = null)
    {
        var login = KubeLogin.Of(cloud);
        var credentials = ListManagedClusterUserCredentials.Invoke(
            new ListManagedClusterUserCredentialsInvokeArgs { ResourceGroupName = resourceGroupName, ResourceName = cluster.ClusterName, Format = "exec" },
            new InvokeOptions { Parent = cluster });
        return new(
            name,
            new Kubernetes.ProviderArgs
            {
                KubeConfig = Output.CreateSecret(credentials.Apply(c => login.SignIn(name, c.Kubeconfigs.FirstOrDefault()?.Value))),
                EnableServerSideApply = true,
                ClusterIdentifier = cluster.ClusterId,
            },
            options);
    }
}
