using Bleu.Infra.Clouds;
using Pulumi;
using AzureNative = Pulumi.AzureNative;

namespace Bleu.Infra.Providers;

/// <summary>Makes the explicit azure-native provider of a cloud: the only way to reach ARM in this toolkit.</summary>
public static class CloudProvider
{
    /// <summary>
    /// The provider of a subscription in a cloud. It finds the cloud by its metadata host, signs in with an OIDC token when the
    /// runner has one (otherwise as the Azure CLI is signed in), and tells no partner id.
    /// </summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="cloud">The cloud.</param>
    /// <param name="region">The region of resources that name none.</param>
    /// <param name="tenantId">The Entra tenant, a GUID.</param>
    /// <param name="subscriptionId">The subscription, a GUID.</param>
    /// <param name="options">How the provider itself is treated.</param>
    /// <exception cref="Diagnostics.DiagnosticException">BLEU2001: the cloud's Resource Manager host is not known.</exception>
    public static AzureNative.Provider Create(
        string name,
        CloudProfile cloud,
        Region region,
        Input<string> tenantId,
        Input<string> subscriptionId,
        CustomResourceOptions? options = null)
    {
        var args = new AzureNative.ProviderArgs
        {
            MetadataHost = cloud.Require(ProfileKeys.ResourceManager),
            TenantId = tenantId,
            SubscriptionId = subscriptionId,
            Location = region.Name,
            UseOidc = HasOidcToken(),
            DisableInstanceDiscovery = !KnowsInstanceDiscovery(cloud),
            DisablePulumiPartnerId = true,
        };

        // The SDK fills in 'public' where nothing is said; the metadata host decides, so nothing else may.
        args.Environment = null;
        return new(name, args, options);
    }

    // The variables by which runners hand over a token; the provider reads them itself.
    private static bool HasOidcToken() =>
        HasVariable("ARM_OIDC_TOKEN") || HasVariable("ARM_OIDC_TOKEN_FILE_PATH") || HasVariable("ARM_OIDC_REQUEST_URL")
        || HasVariable("ACTIONS_ID_TOKEN_REQUEST_URL");

    private static bool HasVariable(string name) => !string.IsNullOrEmpty(System.Environment.GetEnvironmentVariable(name));

    // Entra answers instance discovery for the clouds that azure-native knows by name; others must be taken at their word.
    private static bool KnowsInstanceDiscovery(CloudProfile cloud) => cloud.Find(ProfileKeys.ToolPrefix + "pulumi").IsKnown;
}
