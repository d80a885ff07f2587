using Pulumi;
using Pulumi.AzureNative.KeyVault;
using Pulumi.AzureNative.KeyVault.Inputs;

namespace Bleu.Infra.Programs.Planned;

/// <summary>A program that uses what programs use: a provider, components, secrets, transforms, hooks, configuration.</summary>
public static class Sample
{
    public static Task<IDictionary<string, object?>> DeclareAsync()
    {
        var config = new Config();
        var provider = new Pulumi.AzureNative.Provider("cloud", new()
        {
            SubscriptionId = config.Require("subscriptionId"),
            TenantId = config.Require("tenantId"),
            MetadataHost = "management.example",
        });
        var area = new Area("area", new ComponentResourceOptions
        {
            Providers = { provider },
            ResourceTransforms = { (args, _) => Task.FromResult(AddTag(args)) },
        });
        var vault = new Vault(
            "vault",
            new VaultArgs
            {
                ResourceGroupName = "group",
                Location = "region",
                Properties = new VaultPropertiesArgs
                {
                    TenantId = config.Require("tenantId"),
                    Sku = new SkuArgs { Name = SkuName.Premium, Family = SkuFamily.A },
                },
                Tags = { ["owner"] = config.RequireSecret("owner"), ["network"] = area.NetworkId },
            },
            new CustomResourceOptions
            {
                Provider = provider,
                IgnoreChanges = { "tags" },
                CustomTimeouts = new CustomTimeouts { Create = TimeSpan.FromMinutes(20) },
                Aliases = { new Alias { Name = "old-vault" } },
            });
        return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?>
        {
            ["networkId"] = area.NetworkId,
            ["vaultUri"] = vault.Properties.Apply(p => p.VaultUri),
            ["owner"] = config.RequireSecret("owner"),
        });
    }

    private static ResourceTransformResult? AddTag(ResourceTransformArgs args) =>
        args.Type == "azure-native:network:VirtualNetwork"
            ? new ResourceTransformResult(
                args.Args.SetItem("tags", new Dictionary<string, object?> { ["by"] = "transform" }),
                args.Options)
            : null;
}
