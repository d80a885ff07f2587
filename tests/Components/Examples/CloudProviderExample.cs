using Bleu.Infra.Clouds;
using Bleu.Infra.Providers;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class CloudProviderExample
{
    public static ComponentResourceOptions Declare()
    {
        // <example>
        var cloud = new CloudCatalog().Get("bleu");
        var provider = CloudProvider.Create(
            "cloud",
            cloud,
            cloud.Region("bleufrancecentral"),
            tenantId: "b7a9f3a2-1f0d-4c58-8a51-6a3e0c9d4e21",
            subscriptionId: "3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10");
        var options = new ComponentResourceOptions { Providers = { provider } };
        // </example>
        return options;
    }
}
