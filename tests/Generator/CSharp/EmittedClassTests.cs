namespace Bleu.Infra.Generator.Tests.CSharp;

public sealed class EmittedClassTests
{
    [Theory]
    [InlineData("AzureNative", "Pulumi.AzureNative.KeyVault", "public partial class Vault :", "KeyVault.Vault")]
    [InlineData("AzureNative", "Pulumi.AzureNative.KeyVault", "public sealed class VaultArgs :", "KeyVault.VaultArgs")]
    [InlineData("AzureNative", "Pulumi.AzureNative.KeyVault", "public static class GetVault", "KeyVault.GetVault")]
    [InlineData("AzureNative", "Pulumi.AzureNative.KeyVault", "public readonly struct JsonWebKeyType :", "KeyVault.JsonWebKeyType")]
    [InlineData("AzureNative", "Pulumi.AzureNative.Authorization", "public static class GetClientConfig", "Authorization.GetClientConfig")]
    [InlineData("AzureNative", "Pulumi.AzureNative.Network.Inputs", "public sealed class FirewallPolicySkuArgs :", "Network.FirewallPolicySkuArgs")]
    [InlineData("AzureNative", "Pulumi.AzureNative.Network.Outputs", "public sealed class DelegationResponse", "Network.DelegationResponse")]
    [InlineData("AzureNative", "Pulumi.AzureNative", "public sealed class ProviderArgs :", "ProviderArgs")]
    [InlineData("Kubernetes", "Pulumi.Kubernetes.Core.V1", "public partial class Secret :", "Core.V1.Secret")]
    [InlineData("Kubernetes", "Pulumi.Kubernetes.Types.Inputs.Core.V1", "public class SecretArgs :", "Core.V1.SecretArgs")]
    [InlineData("Kubernetes", "Pulumi.Kubernetes.Types.Inputs.Core.V1", "public class ServicePortArgs :", "Core.V1.ServicePortArgs")]
    [InlineData("Kubernetes", "Pulumi.Kubernetes.Helm.V4", "public partial class Chart :", "Helm.V4.Chart")]
    [InlineData("Kubernetes", "Pulumi.Kubernetes", "public partial class Provider :", "KubernetesProvider")]
    public void Class_OfTheSchema_IsWrittenAsReviewed(string sdk, string @namespace, string declaration, string golden)
    {
        Golden.Verify(Packages.Class(sdk, @namespace, declaration), golden);
    }
}
