using Bleu.Infra.Planner.Model;
using Bleu.Infra.Stacks.Tests.Fleet;

namespace Bleu.Infra.Stacks.Tests;

/// <summary>The teams of a client on the cluster that its own stack declares.</summary>
public sealed class ClientTenancyTests
{
    private const string Vendor = "client-editeur-nuage";
    private const string Package = "kubernetes:";
    private const string Teams = """
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
          bleu-infra:identities:
            - name: orders
          bleu-infra:teams:
            - name: orders
              group: 4c7d5b9e-2a61-4f0d-8b3e-9c1f7a5e6d20
              quota: {cores: 4, memoryGib: 16, pods: 20}
              repository:
                url: https://git.example.org/orders/delivery.git
              serviceAccounts:
                - name: api
                  identity: orders

        """;

    private const string Known = """{"endpoints": {"tokenExchangeAudience": {"value": "api://exchange.sovcloud.fr", "confidence": "low", "source": "a test"}}}""";

    [Fact]
    public async Task Teams_OfTheCommittedVendor_LieOnItsOwnCluster()
    {
        var plan = await CommittedStacks.PlanAsync(Vendor);
        var provider = Assert.Single(plan.Resources, r => r.Type == "pulumi:providers:kubernetes");
        var objects = plan.Resources.Where(r => r.Custom && r.Type.StartsWith(Package, StringComparison.Ordinal)).ToList();

        Assert.Equal(["insight", "payments", "shop"], objects.Where(o => o.Type.EndsWith(":Namespace", StringComparison.Ordinal)).Select(o => o.Inputs.Find("metadata", "name")?.AsText).Order());
        Assert.All(objects, o => Assert.StartsWith(provider.Urn + "::", o.Provider));
    }

    [Fact]
    public async Task Images_OfTheCommittedVendor_ComeFromTheRegistryOfItsStack()
    {
        var plan = await CommittedStacks.PlanAsync(Vendor);
        var registry = Assert.Single(plan.Resources, r => r.Type == "azure-native:containerregistry:Registry").Inputs.Find("registryName")?.AsText;
        var policy = Assert.Single(plan.Resources, r => r.Type.EndsWith(":ValidatingAdmissionPolicy", StringComparison.Ordinal)).Inputs;
        var first = Assert.IsType<PlanList>(policy.Find("spec", "validations")).Items[0];

        Assert.Contains($"startsWith('{registry}.azurecr.sovcloud-azure.fr/')", first.Find("expression")?.AsText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ServiceAccount_OfATeam_IsTheIdentityOfItsStack()
    {
        var plan = await CommittedStacks.PlanAsync(Vendor);
        var account = plan.Resources.Single(r => r.Name == "team-shop-web");
        var identity = plan.Resources.Single(r => r.Name == "identity-shop-web" && r.Type == "azure-native:managedidentity:UserAssignedIdentity");

        Assert.Equal(identity.Outputs.Find("clientId"), account.Inputs.Find("metadata", "annotations")?.Find("azure.workload.identity/client-id"));
        Assert.Contains(identity.Urn, account.Dependencies);
        Assert.Contains(
            "team shop: the audience of the tokens by which the service account 'web' becomes 'shop-web'",
            Assert.IsType<PlanList>(plan.Outputs.Find("unconfirmed")?.Bare).Items.Select(u => u.AsText));
    }

    [Fact]
    public async Task ServiceAccount_WhereTheAudienceIsKnown_HasATokenOfItsOwnAlone()
    {
        using var project = new GeneratedClients(
            1,
            text => text
                .Replace("        prefix: 26\n", "        prefix: 26\n      - name: api-server\n        prefix: 28\n", StringComparison.Ordinal)
                .Replace("  bleu-infra:services:\n", "  bleu-infra:services:\n    - name: images\n      kind: registry\n", StringComparison.Ordinal) + Teams,
            Known);
        Assert.Empty(project.Folder.Check(project.Clients[0]).Findings);
        var plan = (await project.PlanAsync(project.Clients))[project.Clients[0]];
        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
        var credential = Assert.Single(plan.Resources, r => r.Type == "azure-native:managedidentity:FederatedIdentityCredential");

        Assert.Equal("system:serviceaccount:orders:api", credential.Inputs.Find("subject")?.AsText);
        Assert.Contains(plan.Resources.Single(r => r.Type == "azure-native:containerservice:ManagedCluster").Urn, credential.Dependencies);
    }
}
