using Bleu.Infra.Clouds;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Providers;

namespace Bleu.Infra.Components.Tests;

public sealed class CloudProviderTests
{
    [Fact]
    public async Task Provider_OfBleu_FindsItsCloudByHostAndTellsNoPartner()
    {
        var plan = await Plans.WholeAsync(_ => { });
        var provider = Assert.Single(plan.Resources, r => r.Type == "pulumi:providers:azure-native").Inputs;

        Assert.Equal("management.sovcloud-api.fr", provider.Find("metadataHost")?.AsText);
        Assert.Equal("true", provider.Find("disablePulumiPartnerId")?.AsText);
        Assert.Equal("true", provider.Find("disableInstanceDiscovery")?.AsText);
        Assert.Equal((Plans.Tenant, Plans.Subscription), (provider.Find("tenantId")?.AsText, provider.Find("subscriptionId")?.AsText));
        Assert.Null(provider.Find("environment"));
    }

    [Fact]
    public async Task Provider_OfAzurePublic_LetsEntraAnswerDiscovery()
    {
        var cloud = new CloudCatalog().Get("azure-public");
        var plan = await Plans.WholeAsync(_ => CloudProvider.Create("public", cloud, cloud.Region("francecentral"), Plans.Tenant, Plans.Subscription));

        Assert.Equal("false", Assert.Single(plan.Resources, r => r.Name == "public").Inputs.Find("disableInstanceDiscovery")?.AsText);
    }

    [Fact]
    public void Provider_OfACloudWithUnknownHost_SaysHowToSupplyIt()
    {
        var cloud = new CloudCatalog().Get("govsg");

        var error = Assert.Throws<DiagnosticException>(() => CloudProvider.Create("x", cloud, cloud.Regions[0], Plans.Tenant, Plans.Subscription));

        Assert.Equal("govsg:endpoints.resourceManager", Assert.Single(error.Diagnostics).Subject);
    }
}
