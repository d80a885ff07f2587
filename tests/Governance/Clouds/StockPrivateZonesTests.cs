using System.Text.Json;
using Bleu.Infra.Clouds;

namespace Bleu.Infra.Governance.Tests.Clouds;

/// <summary>What the genuine library audits, beside the zones that the landing zones of the public cloud deploy.</summary>
public sealed class StockPrivateZonesTests
{
    private static readonly CloudProfile Public = Genuine.Clouds.Get("azure-public");

    [Fact]
    public void StockLibrary_AuditedZones_DifferFromTheDeployedInTwentyThree()
    {
        var deployed = Public.PrivateLink.Zones.Select(z => z.Value.Value ?? "").ToHashSet();
        var audited = Audited(Genuine.Library("alz").Assignments["Audit-PeDnsZones"].Values["privateLinkDnsZones"]);

        Assert.Equal((85, 64), (deployed.Count, audited.Count));
        Assert.Equal(["privatelink.kubernetesconfiguration.azure.com"], audited.Except(deployed));
        Assert.Equal(
            [
                "privatelink-global.wvd.microsoft.com",
                "privatelink.analytics.cosmos.azure.com",
                "privatelink.api.adu.microsoft.com",
                "privatelink.attest.azure.net",
                "privatelink.azureiotcentral.com",
                "privatelink.dp.kubernetesconfiguration.azure.com",
                "privatelink.fabric.microsoft.com",
                "privatelink.grafana.azure.com",
                "privatelink.mongocluster.cosmos.azure.com",
                "privatelink.openai.azure.com",
                "privatelink.postgres.cosmos.azure.com",
                "privatelink.purview-service.microsoft.com",
                "privatelink.redis.azure.net",
                "privatelink.services.ai.azure.com",
                "privatelink.ts.eventgrid.azure.net",
                "privatelink.wvd.microsoft.com",
                "privatelink.{partition}.azurestaticapps.net",
                "privatelink.{regionCode}.backup.windowsazure.com",
                "privatelink.{region}.azmk8s.io",
                "privatelink.{region}.azurecontainerapps.io",
                "privatelink.{region}.kusto.windows.net",
                "privatelink.{region}.prometheus.monitor.azure.com",
            ],
            deployed.Except(audited).Order(StringComparer.Ordinal));
        Assert.Equal(23, deployed.Except(audited).Count() + audited.Except(deployed).Count());
    }

    [Theory]
    [InlineData("azure-public")]
    [InlineData("bleu")]
    public void RenderedLibrary_AuditsTheZonesOfTheCatalogue(string cloud)
    {
        var assignment = Genuine.Render("alz", cloud).Assignments.First(a => a.Source.Name == "Audit-PeDnsZones");
        var profile = Genuine.Clouds.Get(cloud);

        Assert.Equal(
            profile.Regions.SelectMany(r => profile.PrivateLink.Of(r).Values).ToHashSet(),
            Audited(assignment.Values["privateLinkDnsZones"]));
    }

    private static HashSet<string> Audited(JsonElement value) => [.. value.EnumerateArray().Select(z => z.GetString() ?? "")];
}
