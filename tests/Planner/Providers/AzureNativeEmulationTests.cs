using Bleu.Infra.Planner.Model;
using Pulumi;
using Pulumi.AzureNative.KeyVault;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Resources;
using Network = Pulumi.AzureNative.Network.Inputs;
using Vaults = Pulumi.AzureNative.KeyVault.Inputs;

namespace Bleu.Infra.Planner.Tests.Providers;

public sealed class AzureNativeEmulationTests
{
    private const string Group = $"/subscriptions/{Plans.Subscription}/resourceGroups/group";

    [Fact]
    public async Task ResourceGroup_WithoutName_IsNamedAsTheProviderDoes()
    {
        var plan = await PlanAsync(options => _ = new ResourceGroup("group", new() { Location = "region" }, options));

        var group = plan.Find("group");
        var name = group.Outputs.Find("name")?.AsText ?? "";
        Assert.Matches("^group[0-9a-f]{8}$", name);
        Assert.Equal($"/subscriptions/{Plans.Subscription}/resourceGroups/{name}", group.Id);
    }

    [Fact]
    public async Task Subnet_WithoutName_KeepsTheProgramsName()
    {
        var plan = await PlanAsync(options => _ = new Subnet("apps", new() { ResourceGroupName = "group", VirtualNetworkName = "net" }, options));

        Assert.Equal($"{Group}/providers/Microsoft.Network/virtualNetworks/net/subnets/apps", plan.Find("apps").Id);
        Assert.Equal(new PlanText("Microsoft.Network/virtualNetworks/subnets"), plan.Find("apps").Outputs.Find("type"));
    }

    [Fact]
    public async Task Vault_OfKnownCloud_HasItsAddress()
    {
        var plan = await PlanAsync(options => _ = new Vault("vault", VaultArgs("kv-1"), options));

        Assert.Equal(new PlanText("https://kv-1.vault.example/"), plan.Find("vault").Outputs.Find("properties", "vaultUri"));
        Assert.Equal($"{Group}/providers/Microsoft.KeyVault/vaults/kv-1", plan.Find("vault").Id);
    }

    [Fact]
    public async Task Vault_OfCloudWithUnpublishedSuffix_HasNoKnownAddress()
    {
        var plan = await PlanAsync(
            options => _ = new Vault("vault", VaultArgs("kv-1"), options),
            Plans.Request with { Cloud = new("other", _ => null) });

        Assert.Equal(PlanValue.NotKnown, plan.Find("vault").Outputs.Find("properties", "vaultUri"));
    }

    [Fact]
    public async Task Firewall_InItsSubnet_HasTheFirstUsableAddress()
    {
        var plan = await PlanAsync(options =>
        {
            var subnet = new Subnet(
                "AzureFirewallSubnet",
                new() { ResourceGroupName = "group", VirtualNetworkName = "net", AddressPrefix = "10.7.8.64/26" },
                options);
            _ = new AzureFirewall(
                "firewall",
                new()
                {
                    ResourceGroupName = "group",
                    IpConfigurations =
                    {
                        new Network.AzureFirewallIPConfigurationArgs { Name = "main", Subnet = new Network.SubResourceArgs { Id = subnet.Id } },
                    },
                },
                options);
        });

        var configuration = Assert.IsType<PlanList>(plan.Find("firewall").Outputs.Find("ipConfigurations")).Items[0];
        Assert.Equal(new PlanText("10.7.8.68"), configuration.Find("privateIPAddress"));
    }

    [Fact]
    public async Task Resource_BelowAnotherWhoseNameIsUnknown_HasNoId()
    {
        var plan = await PlanAsync(options => _ = new Subnet(
            "apps",
            new() { ResourceGroupName = "group", VirtualNetworkName = Pulumi.Utilities.OutputUtilities.CreateUnknown("") },
            options));

        Assert.Null(plan.Find("apps").Id);
        Assert.Equal(PlanValue.NotKnown, plan.Find("apps").Inputs.Find("virtualNetworkName"));
    }

    [Fact]
    public async Task ClientConfig_OfTheProvider_IsAnsweredFromIt()
    {
        var plan = await Plans.OfAsync(
            () =>
            {
                var options = new InvokeOptions { Provider = Provider() };
                return new Dictionary<string, object?>
                {
                    ["subscription"] = Pulumi.AzureNative.Authorization.GetClientConfig.Invoke(options).Apply(c => c.SubscriptionId),
                };
            },
            Plans.Request);

        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
        Assert.Equal(new PlanText(Plans.Subscription), plan.Outputs.Find("subscription"));
    }

    [Fact]
    public async Task Plan_OfTheSameProgram_HasTheSameIds()
    {
        void Program(CustomResourceOptions options) => _ = new ResourceGroup("group", new() { Location = "region" }, options);

        Assert.Equal((await PlanAsync(Program)).Find("group").Id, (await PlanAsync(Program)).Find("group").Id);
    }

    private static Pulumi.AzureNative.Provider Provider() =>
        new("cloud", new() { SubscriptionId = Plans.Subscription, TenantId = Plans.Tenant });

    private static Task<StackPlan> PlanAsync(Action<CustomResourceOptions> program, Bleu.Infra.Planner.Hosting.PlanRequest? request = null) =>
        Plans.OfAsync(() => program(new() { Provider = Provider() }), request ?? Plans.Request);

    private static VaultArgs VaultArgs(string name) => new()
    {
        ResourceGroupName = "group",
        VaultName = name,
        Properties = new Vaults.VaultPropertiesArgs
        {
            TenantId = Plans.Tenant,
            Sku = new Vaults.SkuArgs { Name = SkuName.Premium, Family = SkuFamily.A },
        },
    };
}
