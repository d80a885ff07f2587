using Bleu.Infra.Clouds;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class CloudCatalogExample
{
    public static string[] Read()
    {
        // <example>
        var cloud = new CloudCatalog().Resolve("AzureBleuCloud");
        var suffix = cloud.Require(ProfileKeys.KeyVault);
        var zone = cloud.PrivateLinkZone("vault", cloud.Region("bleufrancecentral"));
        var confidence = cloud.Find(ProfileKeys.VaultZone).Confidence;
        // </example>
        return [suffix, zone, confidence.ToString()];
    }
}
