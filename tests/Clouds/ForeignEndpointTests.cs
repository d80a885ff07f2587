namespace Bleu.Infra.Clouds.Tests;

public sealed class ForeignEndpointTests
{
    private static readonly CloudCatalog Catalog = new();
    private static readonly ForeignEndpoint FromBleu = new(Catalog, Catalog.Get("bleu"));

    [Theory]
    [InlineData("https://kv.vault.azure.net/", "azure.net")]
    [InlineData("https://account.blob.core.windows.net", "windows.net")]
    [InlineData("login.microsoftonline.com", "microsoftonline.com")]
    [InlineData("use ACR.AZURECR.IO today", "azurecr.io")]
    [InlineData("Endpoint=sb://x.servicebus.windows.net/;Key=1", "windows.net")]
    [InlineData("management.sovcloud-api.de", "sovcloud-api.de")]
    [InlineData("privatelink.vaultcore.usgovcloudapi.net", "usgovcloudapi.net")]
    [InlineData("a.chinacloudapi.cn:443", "chinacloudapi.cn")]
    [InlineData("first notazure.com then azure.com", "azure.com")]
    public void Find_HostOfAnotherCloud_IsFound(string text, string domain) => Assert.Equal(domain, FromBleu.Find(text)?.Domain);

    [Theory]
    [InlineData("https://kv.vault.sovcloud-api.fr/")]
    [InlineData("Microsoft.Azure.Compute")]
    [InlineData("/subscriptions/x/providers/Microsoft.Network/virtualNetworks/azure.com-net")]
    [InlineData("notazure.com")]
    [InlineData("azure.com.example")]
    [InlineData("azure.community")]
    [InlineData("https://schema.management.example/azure")]
    [InlineData("")]
    public void Find_AnythingElse_IsLeftAlone(string text) => Assert.Null(FromBleu.Find(text));

    [Fact]
    public void Find_HostOfTheCloudItself_IsAtHome()
    {
        var fromPublic = new ForeignEndpoint(Catalog, Catalog.Get("azure-public"));

        Assert.Null(fromPublic.Find("https://kv.vault.azure.net/"));
        Assert.Equal("Bleu", fromPublic.Find("kv.vault.sovcloud-api.fr")?.Owner);
    }

    [Fact]
    public void Diagnostic_ForForeignEndpoint_NamesBothClouds() => Assert.Equal(
        "BLEU2006: urn properties.uri points at another cloud: 'azure.net' belongs to Azure, the plan is for Bleu. Take the host from the cloud's profile.",
        CloudDiagnostics.ForeignEndpoint("urn properties.uri", "azure.net", "Azure", "Bleu").ToString());

    [Theory]
    [InlineData("webapprouting.kubernetes.azure.com", null)]
    [InlineData("kubernetes.azure.com", null)]
    [InlineData("evilkubernetes.azure.com", "azure.com")]
    [InlineData("kubernetes.azure.com.management.azure.com", "azure.com")]
    [InlineData("https://management.azure.com/kubernetes.azure.com", "azure.com")]
    public void Find_NameThatIsTheSameEverywhere_IsNoHost(string text, string? domain)
    {
        var catalog = new CloudCatalog();

        Assert.Equal(domain, new ForeignEndpoint(catalog, catalog.Get("bleu")).Find(text)?.Domain);
    }
}
