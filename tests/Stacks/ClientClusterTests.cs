using Bleu.Infra.Planner.Model;
using Bleu.Infra.Stacks.Tests.Fleet;

namespace Bleu.Infra.Stacks.Tests;

public sealed class ClientClusterTests
{
    private const string Cluster = """
          bleu-infra:cluster:
            version: "1.37"
            apiServerSubnet: api-server
            administrators: [0d2f6a51-3f0e-4c8d-9a7e-4b7a1c9e2d18]
            registry: images
            pools:
              - name: system
                mode: system
                sku: Standard_DC4as_v5
                min: 3
                max: 5

        """;

    private const string Known = """
        {
          "endpoints": {
            "tokenExchangeAudience": {"value": "api://exchange.sovcloud.fr", "confidence": "low", "source": "a test"},
            "artifactRegistry": {"value": "images.sovcloud.fr", "confidence": "low", "source": "a test"}
          },
          "privateLinkZones": {"aks": {"value": "privatelink.{region}.aks.sovcloud.fr", "confidence": "low", "source": "a test"}}
        }
        """;

    [Fact]
    public async Task Cluster_OfTheCommittedVendor_LiesInItsSpokeOnItsKeys()
    {
        var plan = await CommittedStacks.PlanAsync("client-editeur-nuage");
        var cluster = One(plan, "containerservice:ManagedCluster");
        var key = Of(plan, "keyvault:Key").Single(k => k.Inputs.Find("keyName")?.AsText?.EndsWith("-cluster", StringComparison.Ordinal) == true);

        Assert.Equal(key.Outputs.Find("keyUriWithVersion")?.AsText, cluster.Inputs.Find("securityProfile", "azureKeyVaultKms", "keyId")?.AsText);
        Assert.Equal(One(plan, "compute:DiskEncryptionSet").Id, cluster.Inputs.Find("diskEncryptionSetID")?.AsText);
        Assert.Equal(One(plan, "containerregistry:Registry").Id, cluster.Inputs.Find("bootstrapProfile", "containerRegistryId")?.AsText);
        Assert.EndsWith("/subnets/api-server", cluster.Inputs.Find("apiServerAccessProfile", "subnetId")?.AsText);
        Assert.EndsWith("/subnets/application", One(plan, "containerservice:AgentPool").Inputs.Find("vnetSubnetID")?.AsText);
        Assert.Equal("system", cluster.Inputs.Find("apiServerAccessProfile", "privateDNSZone")?.AsText);
        Assert.Equal(cluster.Id, plan.Outputs.Find("clusterId")?.AsText);
        Assert.IsType<PlanUnknown>(plan.Outputs.Find("clusterIssuerUrl")?.Bare);
        Assert.EndsWith("/subnets/private-endpoints", Of(plan, "network:PrivateEndpoint").First().Inputs.Find("subnet", "id")?.AsText);
    }

    [Fact]
    public async Task Cluster_NeedsItsSubnetsOpenedToItselfAlone()
    {
        var plan = await CommittedStacks.PlanAsync("client-editeur-nuage");
        var api = Of(plan, "network:Subnet").Single(s => s.Inputs.Find("subnetName")?.AsText == "api-server");
        var groups = Of(plan, "network:NetworkSecurityGroup").ToDictionary(g => g.Name, Rules);

        Assert.Equal("Microsoft.ContainerService/managedClusters", Assert.Single(Items(api.Inputs.Find("delegations"))).Find("serviceName")?.AsText);
        Assert.Equal(["cluster-nodes-to-api", "cluster-probes-to-api", "cluster-tunnel-to-api"], groups["spoke-api-server"]);
        Assert.Equal(
            ["cluster-api-to-nodes", "cluster-api-to-pods", "cluster-nodes-to-nodes", "cluster-nodes-to-pods", "cluster-pods-to-pods", "cluster-probes-to-nodes"],
            groups["spoke-application"]);
        Assert.Empty(groups["spoke-data"]);
    }

    [Fact]
    public async Task Cluster_OfTheCommittedVendor_SaysWhatNobodyHasPublished()
    {
        var unconfirmed = Items((await CommittedStacks.PlanAsync("client-editeur-nuage")).Outputs.Find("unconfirmed")).Select(u => u.AsText).ToList();

        Assert.Contains("cluster: the SKU Standard_D8ds_v5 of aks in bleufrancesouth", unconfirmed);
        Assert.Contains("cluster: the private DNS zone of API servers in bleufrancesouth; Azure makes one, which whoever owns the hub links to it", unconfirmed);
        Assert.Contains("cluster: the registry of the images that nodes start from; somebody imports them into 'images'", unconfirmed);
    }

    [Fact]
    public async Task Cluster_OfAConfidentialTier_ComputesOnEncryptedMemory()
    {
        var plan = await PlanAsync(text => text.Replace("tier: corp", "tier: confidential-corp", StringComparison.Ordinal));
        var pool = Assert.Single(Items(One(plan, "containerservice:ManagedCluster").Inputs.Find("agentPoolProfiles")));

        Assert.Equal("Standard_DC4as_v5", pool.Find("vmSize")?.AsText);
        Assert.Null(pool.Find("securityProfile", "enableSecureBoot"));
    }

    [Fact]
    public async Task Cluster_InAVirtualWan_LeavesByTheRoutesOfItsHub()
    {
        using var project = Project(text => text.Replace("    addressSpace:", "    join: virtual-hub\n    addressSpace:", StringComparison.Ordinal));
        var plan = (await project.PlanAsync(project.Clients))[project.Clients[0]];

        Assert.Equal("none", One(plan, "containerservice:ManagedCluster").Inputs.Find("networkProfile", "outboundType")?.AsText);
    }

    [Fact]
    public async Task Identity_OfAServiceAccount_TakesTokensOfItsClientsCluster()
    {
        var plan = await PlanAsync(
            text => text + """
                  bleu-infra:identities:
                    - name: orders
                      federations:
                        - name: orders
                          provider: kubernetes
                          source: orders
                          ref: orders

                """,
            Known);
        var credential = One(plan, "managedidentity:FederatedIdentityCredential");
        var cluster = One(plan, "containerservice:ManagedCluster");

        Assert.IsType<PlanUnknown>(credential.Inputs.Find("issuer")?.Bare);
        Assert.Contains(cluster.Urn, credential.Dependencies);
        Assert.Equal("system:serviceaccount:orders:orders", credential.Inputs.Find("subject")?.AsText);
        Assert.Equal("images.sovcloud.fr/*", One(plan, "containerregistry:CacheRule").Inputs.Find("sourceRepository")?.AsText);
        Assert.EndsWith("/privatelink.bleufrancecentral.aks.sovcloud.fr", cluster.Inputs.Find("apiServerAccessProfile", "privateDNSZone")?.AsText);
    }

    private static async Task<StackPlan> PlanAsync(Func<string, string> change, string? profile = null)
    {
        using var project = Project(change, profile);
        var (_, findings) = project.Folder.Check(project.Clients[0]);
        Assert.Empty(findings);
        var plan = (await project.PlanAsync(project.Clients))[project.Clients[0]];
        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
        return plan;
    }

    private static GeneratedClients Project(Func<string, string> change, string? profile = null) => new(
        1,
        text => change(text
            .Replace("        prefix: 26\n", "        prefix: 26\n      - name: api-server\n        prefix: 28\n", StringComparison.Ordinal)
            .Replace("  bleu-infra:services:\n", "  bleu-infra:services:\n    - name: images\n      kind: registry\n", StringComparison.Ordinal) + Cluster),
        profile);

    private static IEnumerable<PlannedResource> Of(StackPlan plan, string type) => plan.Resources.Where(r => r.Type == $"azure-native:{type}");

    private static PlannedResource One(StackPlan plan, string type) => Assert.Single(Of(plan, type));

    private static IEnumerable<PlanValue> Items(PlanValue? list) => (list?.Bare as PlanList)?.Items ?? [];

    private static string[] Rules(PlannedResource group) =>
    [
        .. Items(group.Inputs.Find("securityRules"))
            .Select(r => r.Find("name")?.AsText ?? "").Where(n => n.StartsWith("allow-cluster", StringComparison.Ordinal)).Select(n => n["allow-".Length..]).Order(StringComparer.Ordinal),
    ];
}
